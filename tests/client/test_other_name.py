"""`timbal_client` is `timbal.client`, also where another package `timbal` hides it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAME = """
import sys
import timbal_client
import timbal_client.compose
import timbal_client.workforce.events
from timbal_client import File, Timbal, sse
from timbal_client._settings import Settings
import timbal.client.compose, timbal.client.workforce.events, timbal.client.sse
import timbal.local

assert timbal_client.Timbal is timbal.client.Timbal and timbal_client.compose is timbal.client.compose
assert sse is timbal.client.sse and Settings is timbal.client._settings.Settings
assert timbal_client.workforce.events.Delta is timbal.client.workforce.events.Delta
assert [name for name in sys.modules if name.startswith("timbal_client.") and sys.modules[name].__name__ == name] == []
"""
OTHER_PACKAGES = {
    "a package": ("timbal/__init__.py", "assert timbal.own"),
    "a module": ("timbal.py", "assert timbal.own"),
    "another portion": ("timbal/more.py", "import timbal.more; assert timbal.more.own"),
}


def run(code: str, *path: Path) -> subprocess.CompletedProcess[str]:
    """Run code with a path that has the client behind other folders."""
    paths = os.pathsep.join(map(str, [*path, ROOT, ROOT / "generated"]))
    command = [sys.executable, "-S", "-c", f"import sys; sys.path += {sys.path!r}\n{code}"]
    return subprocess.run(command, env={**os.environ, "PYTHONPATH": paths}, cwd="/", capture_output=True, text=True)


@pytest.mark.parametrize(("file", "check"), OTHER_PACKAGES.values(), ids=OTHER_PACKAGES)
def test_it_is_the_same_client_behind_another_timbal(file: str, check: str, tmp_path: Path) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("own = True\n")
    done = run(f"{SAME}\n{check}", tmp_path)
    assert done.returncode == 0, done.stderr


def test_the_own_name_is_hidden_there(tmp_path: Path) -> None:
    (tmp_path / "timbal").mkdir()
    (tmp_path / "timbal" / "__init__.py").touch()
    assert "No module named 'timbal.client'" in run("import timbal.client", tmp_path).stderr
    assert run("import timbal_client, timbal.client", tmp_path).returncode == 0


def test_a_module_that_is_not_there_is_missed_under_the_name_that_was_asked_for() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'timbal_client\.nothing'"):
        __import__("timbal_client.nothing")


def test_every_public_module_is_seen_by_type_checkers() -> None:
    modules = {path.stem for path in (ROOT / "timbal" / "client").iterdir() if not path.name.startswith("_")}
    seen = {path.stem for path in (ROOT / "timbal_client").glob("*.py")}
    assert seen == modules - {"py"} | {"__init__"}
