"""Start a local Timbal platform and run `examples/quickstart.py` against it.

Makes `.venvs/quickstart` first, which takes some seconds. Needs no account.

Example: python3 scripts/quickstart.py
Exit codes: 0, or 1 if the example failed.
"""

import argparse
import os
import runpy
import sys

from _environment import ROOT, run_in_project_environment


def main() -> int:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    run_in_project_environment(__file__, "quickstart")
    from timbal.local import LocalPlatform

    with LocalPlatform() as platform:
        for name in [name for name in os.environ if name.startswith("TIMBAL_")]:
            del os.environ[name]
        os.environ.update(platform.environ)
        runpy.run_path(str(ROOT / "examples" / "quickstart.py"), run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main())
