"""What differs between systems and is not seen on one: line ends, consoles, and names in folders."""

from __future__ import annotations

import ast
import os
import subprocess
import sys

from _environment import ROOT


def test_files_that_are_committed_have_the_same_line_ends_everywhere() -> None:
    calls = [
        (path, call)
        for path in [*(ROOT / "scripts" / "spec").rglob("*.py"), ROOT / "scripts" / "record.py"]
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "write_text"
    ]
    assert calls
    translated = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path, call in calls
        if "newline" not in [keyword.arg for keyword in call.keywords]
    ]
    assert translated == []


def test_a_command_goes_on_where_the_console_cannot_show_a_character() -> None:
    code = "import sys; sys.path.insert(0, 'scripts'); import _environment; from pathlib import Path\n"
    code += "_environment.folder = lambda name: Path(sys.prefix)\n"
    code += "_environment.run_in_project_environment('this.py')\nprint('one moment \\u2014 done')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == ("one moment ? done\n", "")


def test_every_name_can_be_checked_out_everywhere() -> None:
    """Windows refuses some names and characters, and tells no two names apart by their case."""
    folders = ("openapi", "generated", "timbal", "scripts", "tests", "docs", "examples")
    paths = [path for folder in folders for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]
    names = [path.relative_to(ROOT).as_posix() for path in paths]
    assert len({name.lower() for name in names}) == len(names)
    reserved = {"con", "prn", "aux", "nul", *(f"{device}{number}" for device in ("com", "lpt") for number in range(10))}
    parts = {part.lower().partition(".")[0] for name in names for part in name.split("/")}
    assert parts & reserved == set()
    assert [name for name in names if set(name) & set('<>:"|?*\\')] == []
