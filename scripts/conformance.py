"""Check that the OpenAPI document, its corrections, the method names and the generated code agree.

Reads `openapi/` and `generated/`, and writes nothing.

Example: python3 scripts/conformance.py
Exit codes: 0 if all checks pass, 1 if one fails, 2 if a file cannot be used.
"""

import argparse
import sys

from _environment import run_in_project_environment

SHOWN = 8
"""Findings of one check that are printed: one command may mend hundreds."""


def main() -> int:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
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
