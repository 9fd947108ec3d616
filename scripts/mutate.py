"""Change one module in every small way, and print the changes that its tests do not notice.

Works on a copy, so the module stays as it is. Makes `.venvs/mutation` first, and takes some minutes for each hundred
lines. If a change survives, write a test for it, unless the change has no effect that a user can notice.

Example: python3 scripts/mutate.py timbal/client/sse.py tests/client/test_sse.py
Exit codes: 0, 1 if a change survived, 2 if the tests fail without a change.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from _environment import ROOT, run_in_project_environment

# Operators whose mutants say nothing: `|` stands in annotations, and those of decorators break the import.
CONFIG = """\
[cosmic-ray]
module-path = {module}
timeout = {seconds:.1f}
excluded-modules = []
test-command = {command}

[cosmic-ray.distributor]
name = "local"

[cosmic-ray.filters.operators-filter]
exclude-operators = ["core/ReplaceBinaryOperator_BitOr_.*", "core/RemoveDecorator"]
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("module", type=Path, help="the module to change, for example timbal/client/sse.py")
    parser.add_argument("tests", nargs="+", help="the tests that should notice, as pytest takes them")
    parser.add_argument("--seconds", type=float, default=60, help="time limit of one test run (default: 60)")
    arguments = parser.parse_args()
    if not (ROOT / arguments.module).is_file():
        parser.error(f"{arguments.module} is no file of the project")
    run_in_project_environment(__file__, "mutation")
    with tempfile.TemporaryDirectory(prefix="timbal-mutants-") as scratch:
        copy = Path(scratch) / "project"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "dist", "site"))
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # loading them all takes longer than most tests
        tests = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "anyio", *arguments.tests]
        if subprocess.run(tests, cwd=copy).returncode != 0:
            print("mutate: the tests fail without any mutant", file=sys.stderr)
            return 2
        config = CONFIG.format(
            module=json.dumps(str(arguments.module)), seconds=arguments.seconds, command=json.dumps(" ".join(tests))
        )
        (copy / "mutate.toml").write_text(config, encoding="utf-8")
        for step in (["cosmic-ray", "init"], ["cr-filter-operators"], ["cosmic-ray", "exec"]):
            files = ["mutate.sqlite", "mutate.toml"] if step[0] != "cosmic-ray" else ["mutate.toml", "mutate.sqlite"]
            subprocess.run([str(Path(sys.executable).with_name(step[0])), *step[1:], *files], cwd=copy, check=True)
        dumped = subprocess.run(
            [str(Path(sys.executable).with_name("cosmic-ray")), "dump", "mutate.sqlite"],
            cwd=copy,
            check=True,
            capture_output=True,
            text=True,
        )
    return report([json.loads(line) for line in dumped.stdout.splitlines()])


def report(results: list[tuple[dict[str, object], dict[str, str] | None]]) -> int:
    """Print the survivors and the counts."""
    outcomes: Counter[str] = Counter()
    for _, result in results:
        if result is None or result["worker_outcome"] == "skipped":
            continue
        outcomes[str(result["test_outcome"])] += 1
        if result["test_outcome"] == "survived":
            print(result["diff"])
    print(", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items())) or "no mutants")
    return 1 if outcomes["survived"] else 0


if __name__ == "__main__":
    sys.exit(main())
