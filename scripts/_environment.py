"""The project's virtual environments: made whole or made anew, and entered by every command that needs one.

Every command imports this module first, on whatever Python it was started with, so its text and theirs is Python 3.6.
"""

import contextlib
import errno
import hashlib
import importlib.util
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

if sys.version_info < (3, 11):  # noqa: UP036 - nothing checked that before
    sys.exit(
        f"timbal-client needs Python 3.11 or newer, and this is {sys.version.split()[0]}: "
        f"start the command with a newer Python, for example python3.13 {sys.argv[0]}"
    )

ROOT = Path(__file__).resolve().parent.parent
ALONE = {"deployment", "package", "typing"}
"""Environments without this project in them."""


class Unmade(Exception):
    """Why an environment cannot be made, in one line."""


def folder(name: str) -> Path:
    """Return the folder of an environment: `.venv` for `dev`, which editors look for, and `.venvs/NAME` for others."""
    return ROOT / ".venv" if name == "dev" else ROOT / ".venvs" / name


def python(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return program(environment, "python")


def program(environment: Path, name: str) -> Path:
    """Return a program of a virtual environment."""
    return environment / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}")


def run_in_project_environment(script: str, name: str = "dev") -> None:
    """Start the running script again in one of the project's environments, unless it runs there already.

    What the console cannot show becomes a question mark, and does not end the script.
    """
    sys.excepthook = _one_line_for_ctrl_c
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    if Path(sys.prefix).resolve() == folder(name).resolve():
        return
    command = [str(ensure_environment(name)), script, *sys.argv[1:]]
    if os.name == "nt":  # where exec returns to the shell at once
        sys.exit(call(command))
    sys.stdout.flush()
    os.execv(command[0], command)  # noqa: S606 - no shell is wanted


def call(command: list[str], **options: Any) -> int:
    """Return the exit status of a command, and wait for it after Ctrl-C too: it received that as well."""
    interrupted = False
    with subprocess.Popen(command, **options) as process:
        while True:
            try:
                status = process.wait()
                break
            except KeyboardInterrupt:
                interrupted = True
    if interrupted:
        raise KeyboardInterrupt
    return status


def ensure_environment(name: str) -> Path:
    """Return the interpreter of an environment that has exactly what `requirements/NAME.txt` says.

    An environment that was not finished, belongs to another Python, or has other requirements is made from nothing.
    While this process lives, no other command of the project replaces the environment.

    Raises:
        SystemExit: The environment cannot be made; one line says why.
    """
    progress = _Progress(folder(name).relative_to(ROOT).as_posix())
    try:
        (ROOT / ".venvs").mkdir(exist_ok=True)
        lock = os.open(ROOT / ".venvs" / f"{name}.lock", os.O_RDONLY | os.O_CREAT, 0o666)
        os.set_inheritable(lock, True)  # so that the lock stays with the command that runs in the environment
        while True:
            _wait_for(lock, False, progress)
            if _is_whole(name):
                return python(folder(name))
            _lock(lock, None)
            _wait_for(lock, True, progress)
            if not _is_whole(name):
                with _ended_as_by_ctrl_c():
                    _make(name, lock, progress)
    except OSError as error:
        reason = explain(str(error))
    except Unmade as error:
        reason = str(error)
    finally:
        progress.end()
    sys.exit(f"cannot make {progress.what}: {reason}")


# -------------------------------------------------------------------------------------------- which one is whole


def _is_whole(name: str) -> bool:
    stamp = folder(name) / "installed"
    return stamp.is_file() and stamp.read_text() == _stamp(name) and python(folder(name)).exists()


def _stamp(name: str) -> str:
    """Return what an environment is made of; the file with this text is the last thing that is put into it."""
    made_of: Any = [(ROOT / "requirements" / f"{name}.txt").read_text("utf-8")]
    if name not in ALONE:
        declared = pyproject()
        made_of += [declared.get("build-system"), declared["project"], declared.get("tool", {}).get("hatch")]
    digest = hashlib.sha256(json.dumps(made_of, sort_keys=True).encode()).hexdigest()
    return f"{sys.version}\n{sys.base_prefix}\n{folder(name)}\n{digest}\n"


def pyproject() -> dict[str, Any]:
    """Return what pyproject.toml declares."""
    import tomllib  # here, because Python 3.10 has none and is to be told so first

    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


# ------------------------------------------------------------------------------------------------- making it


def _make(name: str, lock: int, progress: "_Progress") -> None:
    environment = folder(name)
    requirements = ROOT / "requirements" / f"{name}.txt"
    missing = [each for each in ("venv", "ensurepip") if importlib.util.find_spec(each) is None]
    if missing:
        version = ".".join(map(str, sys.version_info[:2]))
        raise Unmade(
            f"this Python ({sys.executable}) has no {' and no '.join(missing)}; on Debian and Ubuntu install what is "
            f'missing with "apt install python{version}-venv", elsewhere use a Python that has it'
        )
    import venv

    pip = [str(python(environment)), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", "--no-color"]
    install = [*pip, "install", "--no-deps", "--progress-bar", "off"]
    progress.steps = 3 if name in ALONE else 4
    progress.step("removing what was there")
    _remove(environment)
    venv.create(environment, symlinks=os.name != "nt")
    scratch = environment / "scratch"
    scratch.mkdir()
    progress.step("unpacking pip")
    _run([str(python(environment)), "-I", "-m", "ensurepip", "--upgrade", "--default-pip"], scratch, lock)
    wanted = len(re.findall(r"^\w", requirements.read_text("utf-8"), re.MULTILINE))
    progress.step(f"installing {wanted} packages")
    seen: set[str] = set()

    def show(line: str) -> None:
        if line.startswith(("Collecting ", "Processing ", "Ignoring ")):
            seen.add(line.split()[1])
            progress.step(f"fetching package {len(seen)} of {wanted}", advance=False)
        elif line.startswith("Installing "):
            progress.step(f"installing {wanted} packages", advance=False)

    _run([*install, "--requirement", str(requirements)], scratch, lock, show)
    if name not in ALONE:
        progress.step("installing timbal-client")
        _run([*install, "--no-build-isolation", "--editable", str(ROOT)], scratch, lock)
    shutil.rmtree(scratch)
    (environment / "installed").write_text(_stamp(name))


def _remove(environment: Path) -> None:
    """Remove an environment, its stamp first: half of one must not look whole."""
    if environment.is_symlink():
        environment.unlink()
    if environment.exists():
        (environment / "installed").unlink(missing_ok=True)
        shutil.rmtree(environment)


def _run(command: list[str], scratch: Path, lock: int, show: Callable[[str], None] = lambda line: None) -> None:
    """Run one step of making an environment; what it leaves behind when it is interrupted is in the environment.

    The lock goes to the command as well: when this process is killed, the next one waits until the command has ended.
    """
    settings = {
        key: value for key, value in os.environ.items() if key not in ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET")
    }
    settings.update(PIP_USER="0", TMPDIR=str(scratch), PYTHONIOENCODING="utf-8")
    with subprocess.Popen(
        command,
        cwd=scratch,
        env=settings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if os.name == "nt" else (lock,),
        start_new_session=True,  # so that it can be ended with all that it started
    ) as process:
        said = []
        try:
            for line in process.stdout or ():
                said.append(line)
                show(line)
        except BaseException:
            if os.name == "nt":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
            raise
    if process.returncode:
        raise Unmade(explain("".join(said)))


_REASONS = {
    errno.ENOSPC: "the disk is full; free some space and run the command again",
    errno.EDQUOT: "your disk quota is used up; free some space and run the command again",
    errno.EACCES: "no permission to write there; make the folder yours, or clone the project into one that is",
    errno.EPERM: "no permission to write there; make the folder yours, or clone the project into one that is",
    errno.EROFS: "the disk can only be read; clone the project to another one",
}


def explain(said: str) -> str:
    """Return, in one line, why a step failed and what to do, from what it said."""
    for number in re.findall(r"\[Errno (\d+)\]", said):
        if int(number) in _REASONS:
            place = re.search(rf"\[Errno {number}\] [^:\n]*: '?([^'\n]+)", said)
            return _REASONS[int(number)] + (f" ({place[1]})" if place else "")
    broken = re.search(
        r"connection broken by '?\w+\(.*?(?:\[Errno -?\d+\] )?([^:>(\]]+?)'?\)*'?: /|Max retries exceeded", said
    )
    if broken:
        return (
            f"no package index can be reached ({(broken[1] or 'no answer').strip()}); connect to the network, "
            "or set HTTPS_PROXY or PIP_INDEX_URL, and run the command again"
        )
    errors = re.findall(r"^(?:ERROR: )(.+)", said, re.MULTILINE) or [line for line in said.splitlines() if line.strip()]
    return errors[-1].strip() if errors else "a step failed and said nothing"


# ---------------------------------------------------------------------------------- one at a time, and what is seen

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int, alone: "bool | None") -> bool:
        """Try to lock a file; there is no lock for several here, so an environment in use is not protected."""
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK if alone else msvcrt.LK_UNLCK, 1)
        except OSError:
            return not alone
        return True

else:
    import fcntl

    def _lock(file: int, alone: "bool | None") -> bool:
        """Try to lock a file for this process alone (True), for all who only use it (False), or not at all (None)."""
        kind = {True: fcntl.LOCK_EX, False: fcntl.LOCK_SH, None: fcntl.LOCK_UN}[alone]
        try:
            fcntl.flock(file, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextlib.contextmanager
def _ended_as_by_ctrl_c() -> Iterator[None]:
    """Let the signals that end this process end what it started as well."""
    before: dict[int, Any] = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                number = getattr(signal, name)
                before[number] = signal.signal(number, lambda number, frame: sys.exit(128 + number))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _wait_for(lock: int, alone: bool, progress: "_Progress") -> None:
    while not _lock(lock, alone):
        progress.show(f"waiting for another command that {'uses' if alone else 'makes'} {progress.what}")
        time.sleep(0.1)


class _Progress:
    """One line on a terminal that says how far an environment is, and nothing where nobody looks."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.steps = 0
        self._step = 0
        self._width = 0

    def step(self, doing: str, *, advance: bool = True) -> None:
        self._step += advance
        self.show(f"making {self.what}, step {self._step} of {self.steps}: {doing}")

    def show(self, text: str) -> None:
        if sys.stderr.isatty():
            text = text[: shutil.get_terminal_size().columns - 1]
            sys.stderr.write(f"\r{text.ljust(self._width)}\r{text}")
            sys.stderr.flush()
            self._width = len(text)

    def end(self) -> None:
        """Leave the line empty."""
        if self._width:
            self.show("")


def _one_line_for_ctrl_c(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    if issubclass(kind, KeyboardInterrupt):
        print(f"{Path(sys.argv[0]).name}: interrupted", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, trace)
