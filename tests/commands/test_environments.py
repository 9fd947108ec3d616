"""The environments of the commands: made whole or made anew, whatever comes between, and said in one line if not."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from _environment import ROOT, explain
from support.servers import refusing

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals, and other signals")

HELLO = """\
import sys
from pathlib import Path
from _environment import run_in_project_environment

run_in_project_environment(__file__, {name!r})
import tiny

print("ready", Path(sys.prefix).name, *sys.argv[1:], flush=True)
if "wait" in sys.argv:
    sys.stdin.read()
    import tiny.late
"""
# A build backend without dependencies, which installs the project by a path file.
BACKEND = """\
import zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "fake-1.0-py3-none-any.whl"
    with zipfile.ZipFile(f"{folder}/{name}", "w") as wheel:
        wheel.writestr("fake.pth", "")
        wheel.writestr("fake-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: fake\\nVersion: 1.0\\n")
        wheel.writestr("fake-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("fake-1.0.dist-info/RECORD", "")
    return name
"""
PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "fake"
version = "1.0"
"""


class Project:
    """A small project with commands like ours, whose one dependency is a wheel on the disk."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.wheels = root / "wheels"
        self.package = root / ".venvs" / "package"
        for name in ("scripts", "requirements", "wheels"):
            (root / name).mkdir()
        shutil.copy(ROOT / "scripts" / "_environment.py", root / "scripts")
        (root / "scripts" / "hello.py").write_text(HELLO.format(name="package"))
        (root / "scripts" / "project.py").write_text(HELLO.format(name="dev"))
        (root / "backend.py").write_text(BACKEND)
        (root / "pyproject.toml").write_text(PYPROJECT)
        for name in ("package", "dev"):
            self.require("tiny==1.0", name)
        with zipfile.ZipFile(self.wheels / "tiny-1.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr("tiny/__init__.py", "")
            wheel.writestr("tiny/late.py", "")
            wheel.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
            wheel.writestr("tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr("tiny-1.0.dist-info/RECORD", "")

    def require(self, requirement: str, name: str = "package") -> None:
        (self.root / "requirements" / f"{name}.txt").write_text(f"# what is installed\n{requirement}\n")

    def environ(self, **settings: str) -> dict[str, str]:
        """Nothing of this machine's settings for pip, and no index."""
        inherited = {key: value for key, value in os.environ.items() if not key.startswith(("PIP_", "PYTHON"))}
        local = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)}
        return {**inherited, **local, **settings}

    def start(self, *command: str, stderr: int = subprocess.PIPE, **settings: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, *(command or ("scripts/hello.py",))],
            cwd=self.root,
            env=self.environ(**settings),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            start_new_session=True,
        )

    def run(self, *command: str, **settings: str) -> tuple[int, str, str]:
        with self.start(*command, **settings) as process:
            out, err = process.communicate()
        return process.returncode, out, err

    def works(self) -> None:
        assert self.run() == (0, "ready package\n", "")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Commands that Ctrl-C ends, also when the tests run where it does nothing."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def terminal() -> Iterator[tuple[int, Callable[[str], str]]]:
    """A terminal to write to, and a function that reads it until something was written."""
    ours, theirs = pty.openpty()

    def read_until(text: str) -> str:
        seen = ""
        while text not in seen:
            seen += os.read(ours, 4096).decode()
        return seen

    with closing(os.fdopen(ours, closefd=True)), closing(os.fdopen(theirs, closefd=True)):
        yield theirs, read_until


def one_line(result: tuple[int, str, str]) -> str:
    """What a command that cannot have its environment says."""
    status, out, err = result
    assert (status, out) == (1, "")
    assert err.endswith("\n")
    assert len(err.splitlines()) == 1
    return err[:-1]


# ------------------------------------------------------------------------------------------------ made, and made anew


def test_it_is_made_with_the_project_and_entered(project: Project, terminal: tuple[int, Callable[[str], str]]) -> None:
    screen, read_until = terminal
    with project.start("scripts/project.py", "a b", stderr=screen) as process:
        out, _ = process.communicate()
    assert (process.returncode, out) == (0, "ready .venv a b\n")
    said = read_until("installing timbal-client")
    steps = re.findall(r"step (\d) of 4: ([\w -]+)", said)
    assert dict(steps) == {
        "1": "removing what was there",
        "2": "unpacking pip",
        "3": "installing 1 packages",
        "4": "installing timbal-client",
    }
    assert "step 3 of 4: fetching package 1 of 1" in said
    assert (project.root / ".venv").is_dir()
    assert not (project.root / ".venv" / "scratch").exists()


def test_it_is_kept_until_something_changes(project: Project) -> None:
    project.works()
    kept = project.package / "kept"
    for change in (lambda: None, lambda: (project.root / "pyproject.toml").write_text("")):
        kept.touch()
        change()
        project.works()
        assert kept.exists()
    stamp = project.package / "installed"
    stamp.write_text(stamp.read_text().replace(sys.version.split()[0], "3.11.0", 1))
    project.works()
    assert not kept.exists()


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize(
    ("moment", "how"),
    [
        ("pyvenv.cfg", signal.SIGTERM),
        ("lib*/python*/site-packages/pip/_vendor", signal.SIGINT),
        ("lib*/python*/site-packages/pip/_internal", signal.SIGKILL),
    ],
)
def test_it_is_made_anew_after_an_interruption(project: Project, moment: str, how: signal.Signals) -> None:
    with project.start() as process:
        while not any(project.package.glob(moment)) and process.poll() is None:
            pass
        assert not (project.package / "installed").exists()
        os.kill(process.pid, how)  # this process only: what it started goes on, or is ended by it
        _, err = process.communicate()
    assert process.returncode == (128 + how if how == signal.SIGTERM else -how)
    assert err == ("hello.py: interrupted\n" if how == signal.SIGINT else "")
    project.works()


# ------------------------------------------------------------------------------------------------ two at once


def test_it_is_made_once_for_two_and_not_replaced_while_they_use_it(
    project: Project, terminal: tuple[int, Callable[[str], str]]
) -> None:
    screen, read_until = terminal
    with project.start("scripts/hello.py", "wait") as one, project.start("scripts/hello.py", "wait") as two:
        for user in (one, two):
            assert user.stdout is not None
            assert user.stdout.readline() == "ready package wait\n"
        project.require("tiny==1.0  # said in another way")
        with project.start(stderr=screen) as other:
            read_until("waiting for another command that uses .venvs/package")
            assert (project.package / "installed").exists()
            for user in (one, two):
                assert user.communicate() == ("", "")
                assert user.returncode == 0  # all that it needs later was still there
            out, _ = other.communicate()
            assert (other.returncode, out) == (0, "ready package\n")


# ------------------------------------------------------------------------------------------------ what can be missing


@pytest.mark.parametrize("missing", ["ensurepip", "venv"])
def test_a_python_without_what_makes_environments(project: Project, missing: str) -> None:
    start = f"import sys, runpy; sys.path.insert(0, 'scripts'); sys.modules[{missing!r}] = None"
    said = one_line(project.run("-c", f"{start}; runpy.run_path('scripts/hello.py', run_name='__main__')"))
    version = ".".join(map(str, sys.version_info[:2]))
    assert said == (
        f"cannot make .venvs/package: this Python ({sys.executable}) has no {missing}; on Debian and Ubuntu install "
        f'what is missing with "apt install python{version}-venv", elsewhere use a Python that has it'
    )


def test_no_network(project: Project) -> None:
    with refusing() as url:
        result = project.run(PIP_NO_INDEX="0", PIP_FIND_LINKS="", PIP_INDEX_URL=f"{url}/simple", PIP_RETRIES="1")
    assert one_line(result).startswith("cannot make .venvs/package: no package index can be reached (")


def test_a_version_that_the_index_does_not_have(project: Project, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious").touch()
    project.package.parent.mkdir()
    project.package.symlink_to(elsewhere)
    project.require("tiny==2.0")
    said = one_line(project.run())
    assert said.startswith("cannot make .venvs/package: ")
    assert "tiny==2.0" in said
    assert [path.name for path in elsewhere.iterdir()] == ["precious"]  # the link went, and not what it led to


def test_a_folder_that_cannot_be_written(project: Project) -> None:
    (project.root / ".venvs").touch()
    assert one_line(project.run()).startswith("cannot make .venvs/package: ")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Collecting a\nERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n\n",
            "the disk is full; free some space and run the command again",
        ),
        (
            "[Errno 13] Permission denied: '/project/.venvs'",
            "no permission to write there; make the folder yours, or clone the project into one that is "
            "(/project/.venvs)",
        ),
        (
            "Collecting a==1\n  WARNING: Retrying (Retry(total=0, connect=None, redirect=None, status=None)) "
            "after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at "
            "0x7f>: Failed to establish a new connection: [Errno -2] Name or service not known')': /simple/a/\n"
            "ERROR: Could not find a version that satisfies the requirement a==1 (from versions: none)\n"
            "ERROR: No matching distribution found for a==1\n",
            "no package index can be reached (Name or service not known); connect to the network, or set HTTPS_PROXY "
            "or PIP_INDEX_URL, and run the command again",
        ),
        ("ERROR: Invalid requirement: 'a b'\nhint: read the manual\n", "Invalid requirement: 'a b'"),
        ("Traceback ...\nValueError: odd\n", "ValueError: odd"),
        ("", "a step failed and said nothing"),
    ],
)
def test_what_failed_is_told_in_one_line(said: str, expected: str) -> None:
    assert explain(said) == expected
