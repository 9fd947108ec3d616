"""The client's wheel in an environment of its own, and what type checkers say of programs there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from _environment import ROOT, ensure_environment, python
from support.documented_imports import documented_imports

PROGRAMS = ROOT / "tests" / "typing"
Findings = dict[tuple[str, int], str]
"""What is said, by the file and the line."""


class Installed(NamedTuple):
    """A folder with an environment that has the wheel, the interpreter there, and where the checkers are."""

    folder: Path
    interpreter: Path
    checkers: Path


_kept = tempfile.TemporaryDirectory(prefix="timbal-typing-")  # as long as this process lives


@cache
def installed() -> Installed:
    """Return this tree's wheel, installed as users install it, and beside it the programs of `tests/typing`."""
    folder = Path(_kept.name)
    checkers = ensure_environment("typing")
    _run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder), folder=ROOT)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "environment", symlinks=os.name != "nt")
    interpreter = python(folder / "environment")
    beside, dependencies = (
        Path(_run(str(each), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder).strip())
        for each in (interpreter, checkers)
    )
    (beside / "dependencies.pth").write_text(f"{dependencies}\n")
    pip = ["-m", "pip", "--disable-pip-version-check", "--python", str(interpreter), "install", "--no-deps"]
    _run(str(checkers), *pip, "--no-index", "--no-compile", str(wheel), folder=folder)
    for kind in ("good", "bad", "passing"):
        shutil.copytree(PROGRAMS / kind, folder / "programs" / kind)
    (folder / "programs" / "good" / "documented_imports.py").write_text(documented_imports())
    settings = {"include": ["programs"], "strict": ["programs/good"], "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    return Installed(folder, interpreter, checkers)


@cache
def mypy() -> Findings:
    """Return what mypy says in its strict mode."""
    here = installed()
    command = ["--strict", "--output=json", "--config-file=", f"--python-executable={here.interpreter}", "programs"]
    said = [
        json.loads(line) for line in _run(str(here.checkers), "-m", "mypy", *command, folder=here.folder).splitlines()
    ]
    return _by_line(
        (each["file"], each["line"], f"{each['message']} {each['hint'] or ''}")
        for each in said
        if each["severity"] == "error"
    )


@cache
def pyright() -> Findings:
    """Return what pyright says: in its strict mode of the programs that are right, else in its standard mode."""
    return _pyright("pyright")


@cache
def basedpyright() -> Findings:
    """Return what basedpyright says, in the same modes."""
    return _pyright("basedpyright")


def completeness(package: str) -> dict[str, Any]:
    """Return what pyright says of how much of a package's public interface has known types."""
    here = installed()
    verify = ["--verifytypes", package, "--ignoreexternal", "--outputjson"]
    found: dict[str, Any] = json.loads(_run(str(here.checkers), "-m", "pyright", *verify, folder=here.folder))
    return found["typeCompleteness"]


def _pyright(checker: str) -> Findings:
    here = installed()
    command = ["-m", checker, "--outputjson", "--pythonpath", str(here.interpreter)]
    found = json.loads(_run(str(here.checkers), *command, folder=here.folder))
    return _by_line(
        (each["file"], each["range"]["start"]["line"] + 1, each["message"])
        for each in found["generalDiagnostics"]
        if each["severity"] == "error"
    )


def _by_line(said: Iterable[tuple[str, int, str]]) -> Findings:
    found: Findings = {}
    for file, line, text in said:
        key = "/".join(Path(file).parts[-2:]), line
        found[key] = f"{found.get(key, '')} {text}"
    return found


def _run(*command: str, folder: Path) -> str:
    """Return what a command prints in the environment; a checker that finds something exits with 1."""
    settings = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "MYPYPATH")}
    # `pyright --verifytypes` takes the interpreter of the path, whatever it is told.
    settings["PATH"] = f"{python(Path(_kept.name) / 'environment').parent}{os.pathsep}{settings['PATH']}"
    done = subprocess.run(command, cwd=folder, env=settings, capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout
