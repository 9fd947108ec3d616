"""Every command says which Python it needs, on Pythons that are too old for anything else in it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from _environment import ROOT

COMMANDS = sorted((ROOT / "scripts").glob("*.py"))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda path: path.name)
def test_a_command_is_python_3_6_and_says_that_this_is_too_old(command: Path) -> None:
    tree = ast.parse(command.read_text("utf-8"), feature_version=(3, 6))
    assert not any(isinstance(each, ast.ImportFrom) and each.module == "__future__" for each in tree.body)
    # What only a newer Python has is not found, as on an old one, until the version was looked at.
    old = (
        "import sys, runpy; sys.path.insert(0, 'scripts'); sys.version_info = (3, 8, 18); sys.version = '3.8.18 (x)'; "
        "sys.modules['tomllib'] = None; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", old, f"scripts/{command.name}"], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "timbal-client needs Python 3.11 or newer, and this is 3.8.18: "
        f"start the command with a newer Python, for example python3.13 scripts/{command.name}\n"
    )
