"""Run every check of the project: lint, format, types, prose, conformance and tests.

Makes `.venv` with the project, `.venvs/deployment` with a real Timbal deployment and `.venvs/typing` with the type
checkers. The first run installs them. All arguments are passed to pytest.

Example: python3 scripts/test.py tests/client -k retries
Exit codes: 0, or 1 if a check failed.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from _environment import ROOT, call, ensure_environment, run_in_project_environment

# Where `scripts/prose.py` holds. Some messages of timbal/client still have to follow.
WRITTEN_BY_THE_STYLE = (
    "docs README CONTRIBUTING SECURITY CHANGELOG .github examples openapi generated"
    " timbal/local timbal_client timbal_pytest scripts"
).split()

# What is run, the longest first, and what to do when it fails.
CHECKS = {
    "types (pyright)": (["-m", "basedpyright"], "mend the types"),
    "types (mypy)": (["-m", "mypy"], "mend the types"),
    "conformance": (["scripts/conformance.py"], "do what it says"),
    "layers": (["-c", "from importlinter.cli import lint_imports_command as run; run()"], "import downwards only"),
    "prose": (["scripts/prose.py", *WRITTEN_BY_THE_STYLE], "say it as `scripts/style/rules.py` asks"),
    "lint": (["-m", "ruff", "check", "."], "mend it, or `.venv/bin/ruff check --fix .`"),
    "format": (["-m", "ruff", "format", "--check", "."], "run `.venv/bin/ruff format .`"),
}

CORES = min(os.cpu_count() or 1, 4)  # each process of the tests starts servers of its own, so more of them gain little
# Tests that share something costly are in one group (`xdist_group`), and stay in one process.
IN_PARALLEL = [f"--numprocesses={CORES}", "--dist=loadgroup"]


class Done(NamedTuple):
    """How a check ended."""

    passed: bool
    seconds: float
    output: str


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    _, to_pytest = parser.parse_known_args()
    run_in_project_environment(__file__)
    if "TIMBAL_TEST_DEPLOYMENT_PYTHON" not in os.environ:
        ensure_environment("deployment")
    ensure_environment("typing")
    failed = []
    with ThreadPoolExecutor(CORES) as pool:
        running = {name: pool.submit(run, command) for name, (command, _) in CHECKS.items()}
        for name, (_, advice) in CHECKS.items():
            done = running[name].result()
            if not done.passed:
                failed.append(name)
                print(done.output)
            say(name, "ok" if done.passed else f"failed: {advice}", done.seconds)
    started = time.perf_counter()
    tests = call([sys.executable, "-m", "pytest", *IN_PARALLEL, *to_pytest], cwd=ROOT)
    say("tests", "ok" if tests == 0 else "failed", time.perf_counter() - started)
    if failed:
        print(f"failed before the tests: {', '.join(failed)}")
    return 1 if failed or tests else 0


def run(command: list[str]) -> Done:
    """Run one check and keep what it prints."""
    started = time.perf_counter()
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    return Done(done.returncode == 0, time.perf_counter() - started, done.stdout + done.stderr)


def say(name: str, result: str, seconds: float) -> None:
    print(f"{name:<16} {seconds:6.1f} s  {result}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
