"""Update `openapi/` from a published OpenAPI document, and report what changes for users.

Run `scripts/regenerate.py` afterwards. After an error, all files are as before.

Example: python3 scripts/vendor.py https://docs.timbal.ai/llms.txt --check
Exit codes: 0; 1 with --check if the source has changes; 2 if the source cannot be used.
"""

import argparse
import sys
from pathlib import Path

from _environment import ROOT, pyproject, run_in_project_environment


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "source",
        help="path or https address of an OpenAPI document, a site's llms.txt, a page, or a folder of .md pages",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if the source has changes")
    parser.add_argument("--against", metavar="OLDER", help="compare with this source, and write nothing")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="of the report")
    parser.add_argument("--changelog", type=Path, metavar="FILE", help="also add an entry to this changelog")
    parser.add_argument("--accept-loss", action="store_true", help="accept an OpenAPI document that looks cut off")
    parser.add_argument("--folder", type=Path, default=ROOT / "openapi", help="folder to update (default: openapi/)")
    parser.add_argument("--cache", type=Path, help="the folder for fetched pages (default: your cache folder)")
    arguments = parser.parse_args()
    run_in_project_environment(__file__)

    from spec.command import end

    return end("vendor", lambda: run(arguments))


def run(arguments: argparse.Namespace) -> int:
    from datetime import UTC, datetime

    from spec.update import fetch, folder, published, report, vendoring

    fetcher = fetch.Fetcher(arguments.cache or fetch.default_cache())
    source = published.read(arguments.source, fetcher, fetch.meter())
    if arguments.against:
        older = published.read(arguments.against, fetcher, fetch.meter())
        update = vendoring.between(older, source, arguments.folder)
    else:
        today = datetime.now(UTC).date().isoformat()
        update = vendoring.prepare(source, arguments.folder, today=today, accept_loss=arguments.accept_loss)
    sys.stdout.write(report.render(update, pyproject()["project"]["version"], arguments.format))
    if arguments.check or arguments.against:
        return 1 if update.files or update.changes else 0
    entry = report.changelog(update.changes)
    if arguments.changelog and entry:
        update.files[arguments.changelog] = report.into_changelog(arguments.changelog, entry)
    folder.save(update.files)
    return 0


if __name__ == "__main__":
    sys.exit(main())
