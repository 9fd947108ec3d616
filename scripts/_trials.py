"""New environments, and what commands say in them, where neither this project nor a user's settings reach."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from _environment import program, pyproject

FRAMEWORK = pyproject()["dependency-groups"]["deployment"][0].replace("[server]", "")
"""The agent framework, as pip takes it."""


def run(*command: str, path: Sequence[Path] = (), folder: Path | None = None) -> str:
    """Return what a command says when it fails, else nothing."""
    done = executed(*command, path=path, folder=folder)
    return "" if done.returncode == 0 else (done.stderr or done.stdout or f"exit {done.returncode}").strip()


def printed(interpreter: str, code: str) -> str:
    """Return what a line of Python prints."""
    return executed(interpreter, "-c", code).stdout.strip()


def executed(*command: str, path: Sequence[Path] = (), folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Return a command after it ran.

    Args:
        command: The program and its arguments.
        path: What PYTHONPATH has.
        folder: Where it runs; by default, where no project is.
    """
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHONPATH", "TIMBAL_"))}
    if path:
        clean["PYTHONPATH"] = os.pathsep.join(map(str, path))
    return subprocess.run(command, capture_output=True, text=True, cwd=folder or tempfile.gettempdir(), env=clean)


def uv(*arguments: str) -> str:
    """Return what uv says when it fails, else nothing."""
    return run(str(program(Path(sys.prefix), "uv")), "--quiet", *arguments)
