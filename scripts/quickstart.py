"""See the client at work: `python3 scripts/quickstart.py`.

Makes an environment of its own, starts a Timbal platform on this machine, and runs `examples/quickstart.py` against it.
"""

from __future__ import annotations

import os
import subprocess
import sys

from _environment import ROOT, run_in_project_environment


def main() -> int:
    run_in_project_environment(__file__, ROOT / ".venvs" / "quickstart", extra="local")
    from timbal.local import LocalPlatform

    with LocalPlatform() as platform:
        inherited = {key: value for key, value in os.environ.items() if not key.startswith("TIMBAL_")}
        program = [sys.executable, str(ROOT / "examples" / "quickstart.py")]
        return subprocess.run(program, env={**inherited, **platform.environ}).returncode


if __name__ == "__main__":
    sys.exit(main())
