"""Build the documentation site into `site/`.

Makes `.venvs/docs` first. A warning, a broken link or a missing anchor fails the build.

Example: python3 scripts/docs.py --serve
Exit codes: 0, or 1 if the build failed.
"""

import argparse
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from _environment import ROOT, call, pyproject, run_in_project_environment


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "site", help="the folder of the site (default: site/)")
    parser.add_argument("--serve", action="store_true", help="serve on http://127.0.0.1:8000 and rebuild on changes")
    arguments = parser.parse_args()
    run_in_project_environment(__file__, "docs")
    if arguments.serve:
        return mkdocs("serve")

    output = arguments.output.resolve()
    if mkdocs("build", "--strict", "--site-dir", str(output)) != 0:
        return 1
    from spec.site.links import check_site

    address = pyproject()["project"]["urls"]["Documentation"]
    site = check_site(output, urlsplit(address).path)
    for problem in site.problems:
        print(problem)
    print(f"{site.pages} pages, {site.links} links inside them, {len(site.problems)} broken, in {output}")
    return 1 if site.problems else 0


def mkdocs(command: str, *options: str) -> int:
    """Run MkDocs. Not with `--quiet`, under which `--strict` does not see warnings."""
    configured = [command, "--config-file", str(ROOT / "mkdocs.yml"), *options]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}  # the theme's announcement of its successor, once a build
    return call([sys.executable, "-m", "mkdocs", *configured], env=quiet)


if __name__ == "__main__":
    sys.exit(main())
