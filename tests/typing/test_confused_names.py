"""A name that Composer and workforce both have is told apart by the checkers, where they look for what cannot be."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

PROGRAM = Path(__file__).parent / "confused" / "two_names.py"
ROOT = Path(__file__).parents[2]

EXPECTED = {number for number, line in enumerate(PROGRAM.read_text().splitlines(), 1) if "# expect:" in line}


def output(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command, str(PROGRAM)], cwd=ROOT, capture_output=True, text=True)
    return done.stdout


def test_strict_pyright_says_that_the_pattern_never_matches() -> None:
    found = json.loads(output("basedpyright", "--outputjson"))["generalDiagnostics"]
    never = {each["range"]["start"]["line"] + 1 for each in found if "never be matched" in each["message"]}
    errors = {each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"}
    assert (never, errors) == (EXPECTED, EXPECTED)


def test_mypy_says_so_with_warn_unreachable() -> None:
    said = output("mypy", "--strict", "--warn-unreachable", "--config-file", str(ROOT / "pyproject.toml"))
    never = {int(line) for line in re.findall(r":(\d+): error: Subclass of .* cannot exist", said)}
    after = {int(line) - 1 for line in re.findall(r":(\d+): error: Statement is unreachable", said)}
    assert (never, after) == (EXPECTED, EXPECTED)
