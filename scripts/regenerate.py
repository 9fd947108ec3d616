"""Write `generated/` from the OpenAPI document and its corrections in `openapi/`.

Also records new names and corrections in `openapi/`. After an error, all files are as before.

Example: python3 scripts/regenerate.py --check
Exit codes: 0; 1 with --check if generated/ is out of date; 2 if the OpenAPI document cannot be used.
"""

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

from _environment import ROOT, run_in_project_environment


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if generated/ is out of date")
    parser.add_argument("--document", type=Path, help="another OpenAPI document (3.0 or 3.1); needs --output")
    parser.add_argument("--output", type=Path, help="the folder for the package timbal_api (default: generated/)")
    parser.add_argument("--accept-templates", action="store_true", help="the overridden templates were compared")
    parser.add_argument("--accept-corrections", action="store_true", help="every action of the overlay was read again")
    arguments = parser.parse_args()
    if arguments.document and not arguments.output:
        parser.error("--document needs --output: generated/ is made from openapi/timbal.yaml only")
    if arguments.check and (arguments.accept_templates or arguments.accept_corrections):
        parser.error("--check writes nothing, but --accept-templates and --accept-corrections do")
    run_in_project_environment(__file__)

    from spec.command import end

    return end("regenerate", lambda: run(arguments))


def run(arguments: argparse.Namespace) -> int:
    from spec.generate import build

    if arguments.accept_templates:
        from spec.generate import generator

        generator.write_stock_sums()
    started = time.perf_counter()
    target = (arguments.output or ROOT / "generated") / "timbal_api"
    with tempfile.TemporaryDirectory() as scratch:
        package = Path(scratch) / "timbal_api"
        result = build.build(package, document=arguments.document, accept_corrections=arguments.accept_corrections)
        for note in result.notes:
            print(note)

        from spec.generate import generator  # here, because it takes long, and a document may be refused before

        differences = list(generator.differences(target, package))
        if arguments.check:
            found = [*result.unsaved, *differences]
            for line in found:
                print(line)
            print(
                f"{len(found)} differences: run `python3 scripts/regenerate.py`" if found else "generated/ is current"
            )
            return 1 if found else 0
        if differences:
            replace(package, target)
        result.save()
    print(f"{len(result.names)} of {result.operations} operations, {time.perf_counter() - started:.1f} s")
    return 0


def replace(new: Path, old: Path) -> None:
    """Replace one folder by another; a failure leaves the old one."""
    old.parent.mkdir(parents=True, exist_ok=True)
    fresh, gone = old.with_name(old.name + ".new"), old.with_name(old.name + ".old")
    for leftover in (fresh, gone):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(new, fresh)
    if old.exists():
        old.rename(gone)
    try:
        fresh.rename(old)
    except OSError:
        if gone.exists():
            gone.rename(old)
        raise
    shutil.rmtree(gone, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
