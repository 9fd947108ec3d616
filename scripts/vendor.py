"""Take over what the platform published: `python3 scripts/vendor.py SOURCE [--check]`."""

import argparse
import sys
from pathlib import Path

from _environment import ROOT, pyproject, run_in_project_environment


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog="Exit status: 0 taken over, or nothing changed; 1 with --check when something changed; 2 an error.",
    )
    parser.add_argument(
        "source",
        help="a path or https address of a document of OpenAPI 3.0 or 3.1 (JSON or YAML), of a documentation site's "
        "llms.txt, of a folder of .md pages, or of one page",
    )
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when something would")
    parser.add_argument("--against", metavar="OLDER", help="compare with this source instead; changes nothing")
    parser.add_argument("--format", choices=("text", "markdown", "json"), default="text", help="of the report")
    parser.add_argument("--changelog", type=Path, metavar="FILE", help="also add the entry to this changelog")
    parser.add_argument("--accept-loss", action="store_true", help="take a document that looks cut off")
    parser.add_argument("--folder", type=Path, default=ROOT / "openapi", help="what to update (default: openapi/)")
    parser.add_argument("--cache", type=Path, help="where fetched pages are kept (default: the user's cache folder)")
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
