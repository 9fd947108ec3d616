"""Whether the document, its corrections, the names and the generated code belong together: `scripts/conformance.py`."""

import argparse
import sys

from _environment import run_in_project_environment

SHOWN = 8
"""Findings of one check that are printed: one command may mend hundreds."""


def main() -> int:
    epilog = "Exit status: 0 all is well, 1 something is not, 2 the document or the overlay cannot be read."
    argparse.ArgumentParser(description=__doc__, epilog=epilog).parse_args()
    run_in_project_environment(__file__)

    from spec.command import end

    return end("conformance", run)


def run() -> int:
    from spec.conformance import checks

    failures = 0
    for title, check in checks.checks(*checks.read()).items():
        found = list(check())
        failures += bool(found)
        print(f"{'failed' if found else 'ok':<7} {title}", flush=True)
        for each in [*found[:SHOWN], *([f"and {len(found) - SHOWN} more"] if len(found) > SHOWN else [])]:
            print(f"        {each}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
