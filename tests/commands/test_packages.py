"""The wheel and the sdist: what is in them, and the same bytes wherever and whenever they are built."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from _environment import ROOT, pyproject

PACKAGES = {"timbal", "timbal_api", "timbal_client", "timbal_pytest"}
TYPED = {"timbal/client/py.typed", "timbal/local/py.typed", "timbal_api/py.typed"}
TYPED |= {"timbal_client/py.typed", "timbal_pytest/py.typed"}


def built(folder: Path, **environment: str) -> dict[str, Path]:
    """Return the wheel and the sdist of a copy of the sources, by their suffix."""
    wanted = pyproject()["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    for path in (path for pattern in wanted for path in ROOT.glob(pattern.removeprefix("/"))):
        target = folder / path.name
        if path.is_dir():
            shutil.copytree(path, target, ignore=shutil.ignore_patterns("__pycache__"), copy_function=shutil.copyfile)
        else:
            shutil.copyfile(path, target)
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    shutil.copyfile(ROOT / ".gitignore", folder / ".gitignore")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--target", "sdist"]
    subprocess.run(command, cwd=folder, env={**os.environ, **environment}, check=True, capture_output=True)
    return {path.suffix: path for path in (folder / "dist").iterdir()}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return built(tmp_path_factory.mktemp("one"))


@pytest.fixture
def wheel(packages: dict[str, Path]) -> list[str]:
    with zipfile.ZipFile(packages[".whl"]) as opened:
        return opened.namelist()


def test_two_builds_have_the_same_sums(packages: dict[str, Path], tmp_path: Path) -> None:
    mask = os.umask(0o077)
    try:
        others = built(tmp_path, TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="7")
    finally:
        os.umask(mask)
    sums = [
        {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in each.values()}
        for each in (packages, others)
    ]
    assert len(sums[0]) == 2
    assert sums[0] == sums[1]


def test_the_wheel_has_its_packages_and_nothing_else(wheel: list[str]) -> None:
    metadata = {name.partition("/")[0] for name in wheel if ".dist-info/" in name}
    assert {name.partition("/")[0] for name in wheel} == PACKAGES | metadata
    assert len(metadata) == 1
    assert "timbal/__init__.py" not in wheel  # the agent framework has one
    assert {name for name in wheel if name.endswith("py.typed")} == TYPED
    others = {name for name in wheel if ".dist-info/" not in name and not name.endswith((".py", "/py.typed"))}
    assert others == {"timbal_api/openapi.json"}


def test_the_sdist_has_what_the_wheel_is_built_from(packages: dict[str, Path], wheel: list[str]) -> None:
    with tarfile.open(packages[".gz"]) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    code = {name for name in wheel if ".dist-info/" not in name}
    assert {f"generated/{name}" if name.startswith("timbal_api/") else name for name in code} <= names
    assert {"pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "CHANGELOG.md", "openapi/timbal.yaml"} <= names
