"""Every command explains itself with `--help`: what it does, an example, its exit codes, and without doing anything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COMMANDS = [path.name for path in sorted((ROOT / "scripts").glob("*.py")) if not path.name.startswith("_")]


@pytest.mark.parametrize("name", COMMANDS)
def test_help(name: str, tmp_path: Path) -> None:
    # Without site-packages: whoever asks for help has no environment yet.
    command = [sys.executable, "-I", "-S", str(ROOT / "scripts" / name), "--help"]
    code = f"import sys, runpy; sys.path.insert(0, {str(ROOT / 'scripts')!r}); sys.argv = {command[3:]!r}; "
    done = subprocess.run(
        [*command[:3], "-c", f"{code}runpy.run_path({command[3]!r}, run_name='__main__')"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={"HOME": str(tmp_path), "PATH": ""},
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert f"Example: python3 scripts/{name}" in done.stdout
    assert "Exit codes: 0" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "test.py"])
def test_an_unknown_option(name: str) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / name), "--no-such-option"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
