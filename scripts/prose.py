"""Check the prose of pages, docstrings, messages and descriptions.

Prints each offense against `scripts/style/rules.py` with its file and line, and writes nothing. A path limits the check
to the files whose names begin with it.

Example: python3 scripts/prose.py docs README.md
Exit codes: 0, or 1 if there is an offense.
"""

import argparse
import sys
from collections import Counter

from _environment import ROOT, run_in_project_environment


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="*", help="check only files whose path begins like this")
    parser.add_argument("--count", action="store_true", help="print how often each rule is broken, and nothing more")
    arguments = parser.parse_args()
    run_in_project_environment(__file__)
    from style.rules import check
    from style.sources import of_repository

    offenses = [
        offense
        for offense in check(of_repository(ROOT))
        if not arguments.path or offense.passage.path.startswith(tuple(arguments.path))
    ]
    if arguments.count:
        for rule, times in Counter(offense.rule for offense in offenses).most_common():
            print(f"{times:6}  {rule}")
    else:
        print(*offenses, sep="\n")
    print(f"{len(offenses)} offenses", file=sys.stderr)
    return 1 if offenses else 0


if __name__ == "__main__":
    sys.exit(main())
