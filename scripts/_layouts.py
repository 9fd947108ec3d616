"""Where the client and the agent framework may lie, and under which names each is found there."""

import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from _environment import ROOT, python
from _trials import FRAMEWORK, executed, printed, run, uv

OWN_NAME = "import timbal.client"
BOTH_NAMES = """
import timbal_client.compose, timbal_client.errors, timbal_client.pagination, timbal_client.sse
import timbal_client.workforce.events
import timbal.client
from timbal.local import LocalPlatform
from timbal import Agent
assert timbal_client.Timbal is timbal.client.Timbal and timbal_client.File is timbal.client.File
for name in ("compose", "errors", "pagination", "sse", "workforce"):
    assert getattr(timbal_client, name) is getattr(timbal.client, name), name
import timbal.client.workforce.events
assert timbal_client.workforce.events.Delta is timbal.client.workforce.events.Delta
assert timbal_client.Timbal(api_key="k").runs.list
"""
TEST = "def test_all_is_found():\n    {}\n"


class Layout(NamedTuple):
    """An environment, and what else is on the path in it."""

    name: str
    interpreter: str
    path: Sequence[Path] = ()


class Tried(NamedTuple):
    """What came of a layout: nothing where all was found, else the last line of the error."""

    name: str
    own_name: str
    problem: str


def table(tried: Sequence[Tried]) -> str:
    """Return a Markdown table of what was tried."""
    head = "| where they lie | `timbal.client` alone | `timbal_client` |\n| --- | --- | --- |\n"
    return head + "\n".join(f"| {each.name} | {each.own_name} | {each.problem or 'found'} |" for each in tried)


def try_layouts(folder: Path, wheel: str) -> Iterator[Tried]:
    """Make each layout in a folder, and import both names in it; in the first and the last, by pytest as well.

    Raises:
        RuntimeError: A layout cannot be made.
    """
    every = []
    for layout in layouts(folder, wheel):
        every.append(layout)
        said = [run(layout.interpreter, "-c", code, path=layout.path) for code in (OWN_NAME, BOTH_NAMES)]
        yield tried(layout.name, *said)
    for layout in (every[0], every[-1]):
        for mode in ("prepend", "append", "importlib"):
            tests = folder / mode / "timbal"  # as a user may call the folder of the tests of what uses Timbal
            tests.mkdir(parents=True, exist_ok=True)
            said = []
            for name, code in (("test_own", OWN_NAME), ("test_both", BOTH_NAMES)):
                (tests / f"{name}.py").write_text(TEST.format(code.replace("\n", "\n    ")))
                command = ("-m", "pytest", "-q", f"--import-mode={mode}", f"timbal/{name}.py")
                done = executed(layout.interpreter, *command, folder=tests.parent)
                said.append(done.stdout if done.returncode else "")
            yield tried(f"{layout.name}, pytest with `--import-mode={mode}`, tests in a folder `timbal`", *said)


def tried(name: str, own_name: str, both_names: str) -> Tried:
    return Tried(name, "not found" if own_name else "found", both_names.strip().rpartition("\n")[2])


def layouts(folder: Path, wheel: str) -> Iterator[Layout]:
    """Make the layouts, the ordinary one first."""
    client = f"{wheel}[local]"
    yield Layout("both installed into one environment", environment(folder / "one", FRAMEWORK, client, "pytest"))
    sources = framework_sources(folder)
    editable = environment(folder / "editable", "--editable", str(sources), client)
    yield Layout("the framework installed with `--editable`", editable)
    checkout = environment(folder / "checkout", FRAMEWORK, "--editable", f"{ROOT}[local]")
    yield Layout("the client's checkout installed with `--editable`", checkout)
    lower = environment(folder / "lower", FRAMEWORK)
    made(uv("pip", "install", "--python", lower, "--target", str(folder / "target"), client))
    yield Layout("the client in another folder, by `--target` and `PYTHONPATH`", lower, [folder / "target"])
    upper = environment(folder / "upper", client)
    made(uv("pip", "install", "--python", upper, "--target", str(folder / "layer"), FRAMEWORK))
    yield Layout("the framework in another folder, such as a layer", upper, [folder / "layer"])
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    (Path(printed(upper, where)) / "lower.pth").write_text(f"{printed(lower, where)}\n")
    yield Layout("the client's environment over the framework's `site-packages`", upper)
    yield Layout("a `uv` workspace that has the framework's sources", workspace(folder, sources, wheel))


def workspace(folder: Path, sources: Path, wheel: str) -> str:
    """Return the interpreter of a uv workspace: a program that needs the client and, as a member, the framework."""
    (folder / "pyproject.toml").write_text(
        f"""[project]
name = "program"
version = "1"
requires-python = ">=3.11"
dependencies = ["pytest", "timbal", "timbal-client[local]"]
[tool.uv.workspace]
members = ["{sources.name}"]
[tool.uv.sources]
timbal = {{ workspace = true }}
timbal-client = {{ path = "{Path(wheel).as_posix()}" }}
"""
    )
    made(uv("sync", "--python", sys.executable, "--project", str(folder)))
    return str(python(folder / ".venv"))


def framework_sources(folder: Path) -> Path:
    """Return a project with the framework's sources, made from its wheel."""
    sources = folder / "framework"
    made(run(sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(sources), FRAMEWORK))
    (wheel,) = sources.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(sources)
        metadata = opened.read(next(each for each in opened.namelist() if each.endswith("/METADATA"))).decode()
    needed = [line.partition(": ")[2] for line in metadata.splitlines() if line.startswith("Requires-Dist: ")]
    (sources / "pyproject.toml").write_text(
        f"""[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "timbal"
version = "{FRAMEWORK.partition("==")[2]}"
dependencies = {[each for each in needed if "extra ==" not in each]!r}
[tool.hatch.build.targets.wheel]
packages = ["timbal"]
"""
    )
    return sources


def environment(folder: Path, *packages: str) -> str:
    """Return the interpreter of a new environment with these packages."""
    made(uv("venv", "--python", sys.executable, str(folder)))
    made(uv("pip", "install", "--python", str(folder), *packages))
    return str(python(folder))


def made(problem: str) -> None:
    if problem:
        raise RuntimeError(problem)
