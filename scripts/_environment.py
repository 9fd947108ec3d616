"""The project's own virtual environment: made when it is missing, and entered by every command that needs it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"


def python(environment: Path = ENVIRONMENT) -> Path:
    """The interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure_environment() -> Path:
    """Make `.venv` with everything the checks need, or bring it up to date after a change of pyproject.toml.

    Returns:
        Its interpreter.
    """
    stamp = ENVIRONMENT / "installed"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    if not (stamp.is_file() and stamp.read_text() == wanted and python().exists()):
        print("making .venv ...", file=sys.stderr, flush=True)
        if not python().exists():
            venv.create(ENVIRONMENT, with_pip=True, clear=True)
        install(python(), "--editable", f"{ROOT}[dev]")
        stamp.write_text(wanted)
    return python()


def install(interpreter: Path, *packages: str) -> None:
    """`pip install`, quiet unless it fails."""
    command = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"pip install {' '.join(packages)} failed:\n{done.stderr.strip()}")


def run_in_project_environment(script: str) -> None:
    """Start the running script again in `.venv`, unless this is it or its packages are here already."""
    if Path(sys.prefix).resolve() == ENVIRONMENT.resolve() or os.environ.get("TIMBAL_CLIENT_ENVIRONMENT") == "current":
        return
    interpreter = ensure_environment()
    sys.exit(subprocess.run([str(interpreter), script, *sys.argv[1:]]).returncode)
