"""See the client at work: `python3 scripts/quickstart.py`.

Makes an environment of its own, starts a Timbal platform on this machine, and runs `examples/quickstart.py` against it.
"""

import os
import runpy
import sys

from _environment import ROOT, run_in_project_environment


def main() -> int:
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
