"""The project's own virtual environments: made when they are missing, and entered by every command that needs one."""

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


def ensure_environment(environment: Path = ENVIRONMENT, extra: str = "dev") -> Path:
    """Make a virtual environment with this project in it, or bring it up to date after a change of pyproject.toml.

    Args:
        environment: Its folder.
        extra: The extra of pyproject.toml to install.

    Returns:
        Its interpreter.
    """
    if sys.version_info < (3, 11):  # noqa: UP036 - the script is started before anything checked that
        sys.exit(f"timbal-client needs Python 3.11 or newer, this is {sys.version.split()[0]}")
    stamp = environment / "installed"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + sys.version.encode()).hexdigest()
    interpreter = python(environment)
    if not (interpreter.exists() and stamp.is_file() and stamp.read_text() == wanted):
        print(f"making {environment.relative_to(ROOT)} ...", file=sys.stderr, flush=True)
        if not interpreter.exists():
            venv.create(environment, with_pip=True, clear=True)
        install(interpreter, "--editable", f"{ROOT}[{extra}]")
        stamp.write_text(wanted)
    return interpreter


def install(interpreter: Path, *packages: str) -> None:
    """`pip install`, quiet unless it fails."""
    command = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"pip install {' '.join(packages)} failed:\n{done.stderr.strip()}")


def run_in_project_environment(script: str, environment: Path = ENVIRONMENT, extra: str = "dev") -> None:
    """Start the running script again in one of the project's environments, unless it runs there already."""
    if Path(sys.prefix).resolve() != environment.resolve():
        interpreter = ensure_environment(environment, extra)
        sys.exit(subprocess.run([str(interpreter), script, *sys.argv[1:]]).returncode)
