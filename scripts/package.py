"""Build the wheel and the sdist, and try them as users install them.

Checks their contents. Installs the wheel in new environments, with pip and uv, on every Python of your machine. Tries
the lowest and the newest dependencies, and the `timbal` agent framework beside the client in every layout. Finally runs
the tests with the lowest dependencies. Writes the packages into a temporary folder, or into `--output`.

Example: python3 scripts/package.py --output dist
Exit codes: 0, or 1 if a check failed.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from _environment import ROOT, ensure_environment, pyproject, python, run_in_project_environment
from _layouts import table, try_layouts
from _trials import FRAMEWORK, printed, run, uv
from lock import lowest

CLIENT = "from timbal.client import Timbal; assert Timbal(api_key='k').runs.list; print('client')"
LOCAL = "from timbal.local import LocalPlatform; p = LocalPlatform(); p.start(); p.stop(); print('local')"
FRAMEWORK_ALONE = "import timbal; from timbal import Agent; print('framework')"
NO_CLIENT = "import importlib.util as u; assert u.find_spec('timbal.client') is None; print('no client')"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, help="also keep the wheel and the sdist, in this folder")
    parser.add_argument("--tag", help="fail unless this is the tag of the version in pyproject.toml")
    arguments = parser.parse_args()
    run_in_project_environment(__file__, "package")
    expected = f"v{pyproject()['project']['version']}"
    if arguments.tag not in (None, expected):
        print(f"package: the tag is {arguments.tag}, and pyproject.toml has the version of {expected}", file=sys.stderr)
        return 1
    started = time.perf_counter()
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        for what, problem in checks(Path(scratch)):
            print(f"{time.perf_counter() - started:6.1f} s  {what}: {problem or 'ok'}", flush=True)
            failed = failed or bool(problem)
        if arguments.output and not failed:
            shutil.copytree(Path(scratch) / "dist", arguments.output, dirs_exist_ok=True)
    return 1 if failed else 0


def checks(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each check, and what it found. A failed build ends the checks."""
    problem = build(folder / "dist") or build(folder / "again")
    yield "build", problem
    if problem:
        return
    yield "built again", differing(folder / "dist", folder / "again")
    wheel, sdist = (str(next((folder / "dist").glob(pattern))) for pattern in ("*.whl", "*.tar.gz"))
    yield "twine check", run(sys.executable, "-m", "twine", "check", "--strict", wheel, sdist)
    settings = f"--config={ROOT / 'pyproject.toml'}"
    yield "wheel contents", run(sys.executable, "-m", "check_wheel_contents", settings, wheel)
    for number, (what, problem) in enumerate(trials(folder, wheel, sdist), 1):
        yield f"{number:2} {what}", problem


def build(target: Path) -> str:
    """Build the wheel and the sdist with the locked build backend."""
    return run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(ROOT))


def differing(one: Path, two: Path) -> str:
    """Return the files of two builds that differ."""
    names = sorted({path.name for folder in (one, two) for path in folder.iterdir()})
    return ", ".join(name for name in names if (one / name).read_bytes() != (two / name).read_bytes())


def trials(folder: Path, wheel: str, sdist: str) -> Iterator[tuple[str, str]]:
    """Yield each trial, and what went wrong."""
    for interpreter in interpreters():
        version = printed(interpreter, "import sys; print(sys.version.split()[0])")
        yield f"pip, Python {version}", fresh(folder, interpreter, f"{wheel}[local]", code=(CLIENT, LOCAL))
    yield "pip, the sdist", fresh(folder, sys.executable, sdist, code=(CLIENT,))
    lowest_local = [*lowest(), *lowest("local")]
    yield (
        "pip, lowest dependencies",
        fresh(folder, sys.executable, f"{wheel}[local]", *lowest_local, code=(CLIENT, LOCAL)),
    )
    yield "uv", with_uv(folder / "uv", wheel)
    environment = make(folder / "beside", sys.executable)
    for what, arguments, code in (
        ("framework, then client", ("install", FRAMEWORK, wheel), (FRAMEWORK_ALONE, CLIENT)),
        ("... client uninstalled", ("uninstall", "-y", "timbal-client"), (FRAMEWORK_ALONE, NO_CLIENT)),
        ("... client again, framework uninstalled", ("install", wheel), (FRAMEWORK_ALONE, CLIENT)),
        ("... without the framework", ("uninstall", "-y", "timbal"), (CLIENT,)),
        ("client, then framework", ("install", FRAMEWORK), (FRAMEWORK_ALONE, CLIENT)),
    ):
        yield what, pip(environment, *arguments) or attempt(environment, code)
    yield from in_layouts(folder / "layouts", wheel)
    interpreter = str(ensure_environment("lowest"))
    tests = [str(ROOT / "tests" / name) for name in ("client", "generated", "operations", "local", "faults")]
    yield "the tests, lowest dependencies", run(interpreter, "-m", "pytest", "-x", f"--rootdir={ROOT}", *tests)


def in_layouts(folder: Path, wheel: str) -> Iterator[tuple[str, str]]:
    """Try the client and the framework in different folders, and print a table of where each name is found."""
    folder.mkdir()
    rows = []
    try:
        for row in try_layouts(folder, wheel):
            rows.append(row)
            yield row.name, row.problem
    except RuntimeError as error:
        yield "the next layout cannot be made", str(error)
    print(table(rows))


def interpreters() -> list[str]:
    """Return every Python of your machine from 3.11 on, by its name on the path."""
    pyenv = Path.home() / ".pyenv" / "versions"
    found = [shutil.which(f"python3.{minor}") for minor in range(11, 15)]
    found += [str(path) for minor in range(11, 15) for path in sorted(pyenv.glob(f"3.{minor}.*/bin/python"))]
    works = [path for path in found if path and not run(path, "-c", "import venv")]
    return list({printed(path, "import sys; print(sys.version)"): path for path in works}.values())


def make(folder: Path, interpreter: str) -> str:
    subprocess.run([interpreter, "-m", "venv", str(folder)], check=True)
    return str(python(folder))


def fresh(folder: Path, interpreter: str, *packages: str, code: tuple[str, ...]) -> str:
    """Return what goes wrong in a new environment with these packages."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        environment = make(Path(scratch), interpreter)
        return pip(environment, "install", *packages) or attempt(environment, code)


def with_uv(folder: Path, wheel: str) -> str:
    return (
        uv("venv", "--python", sys.executable, str(folder))
        or uv("pip", "install", "--python", str(folder), wheel)
        or attempt(str(python(folder)), (CLIENT,))
    )


def pip(environment: str, *arguments: str) -> str:
    return run(environment, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments)


def attempt(environment: str, code: tuple[str, ...]) -> str:
    problems = [run(environment, "-W", "error::ImportWarning", "-c", each) for each in code]
    return " ".join(filter(None, problems))


if __name__ == "__main__":
    sys.exit(main())
