"""Every check of the project: `python3 scripts/test.py [pytest arguments]`.

Makes `.venv` with the project in it and `.venvs/deployment` with a real Timbal deployment, then runs lint, format,
types, the conformance of `generated/` and the tests. The first run installs; later ones are quick.
"""

import os
import subprocess
import sys
import time

from _environment import ROOT, call, ensure_environment, run_in_project_environment

# What is run, and what to do when it fails.
CHECKS = {
    "lint": (["-m", "ruff", "check", "."], "mend it, or `.venv/bin/ruff check --fix .`"),
    "format": (["-m", "ruff", "format", "--check", "."], "run `.venv/bin/ruff format .`"),
    "types (mypy)": (["-m", "mypy"], "mend the types"),
    "types (pyright)": (["-m", "basedpyright"], "mend the types"),
    "conformance": (["scripts/conformance.py"], "do what it says"),
}


def main() -> int:
    run_in_project_environment(__file__)
    if "TIMBAL_TEST_DEPLOYMENT_PYTHON" not in os.environ:
        ensure_environment("deployment")
    failed = [name for name, (command, advice) in CHECKS.items() if not check(name, command, advice)]
    started = time.perf_counter()
    tests = call([sys.executable, "-m", "pytest", *sys.argv[1:]], cwd=ROOT)
    say("tests", "ok" if tests == 0 else "failed", started)
    if failed:
        print(f"failed before the tests: {', '.join(failed)}")
    return 1 if failed or tests else 0


def check(name: str, command: list[str], advice: str) -> bool:
    """Run one check; quiet when it passes."""
    started = time.perf_counter()
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    passed = done.returncode == 0
    if not passed:
        print(done.stdout + done.stderr)
    say(name, "ok" if passed else f"failed: {advice}", started)
    return passed


def say(name: str, result: str, started: float) -> None:
    print(f"{name:<16} {time.perf_counter() - started:6.1f} s  {result}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
