"""requirements/ has exact versions that fit pyproject.toml, and names no index."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from _environment import ROOT, pyproject
from lock import ENVIRONMENTS, lowest

FILES = {name: ROOT / "requirements" / f"{name}.txt" for name in ENVIRONMENTS}


def declared(parts: tuple[str, ...]) -> Iterator[Requirement]:
    """What pyproject.toml asks for in an environment made of these extras and groups."""
    settings = pyproject()
    kinds = {"--extra": settings["project"]["optional-dependencies"], "--group": settings["dependency-groups"]}
    if "--extra" in parts:
        yield from map(Requirement, settings["project"]["dependencies"])
    for kind, name in zip(parts[::2], parts[1::2], strict=True):
        for each in kinds[kind][name]:
            requirement = Requirement(each)
            if requirement.name == settings["project"]["name"]:
                yield from (found for extra in requirement.extras for found in declared(("--extra", extra)))
            else:
                yield requirement


def locked(path: Path) -> list[Requirement]:
    return [Requirement(line) for line in path.read_text().splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_what_is_declared_is_locked(name: str) -> None:
    versions: dict[str, list[str]] = {}
    for each in locked(FILES[name]):
        exact = re.fullmatch(r"==(\S+)", str(each.specifier))
        assert exact, f"{each} is not one version"
        versions.setdefault(each.name.lower(), []).append(exact[1])
    for requirement in declared(ENVIRONMENTS[name]):
        found = versions.get(requirement.name.lower(), [])
        fitting = [version for version in found if requirement.specifier.contains(version, prereleases=True)]
        assert fitting, f"{requirement} is not in {FILES[name].name}: run scripts/lock.py"


def test_the_lowest_are_the_lowest() -> None:
    text = FILES["lowest"].read_text().splitlines()
    for each in lowest():
        name, _, version = each.partition("==")
        assert any(line.startswith((f"{name}=={version}.", f"{name}=={version} ")) or line == each for line in text)


def test_every_environment_has_its_file_and_no_file_names_an_index() -> None:
    assert set(FILES.values()) == set((ROOT / "requirements").iterdir())
    for path in FILES.values():
        assert "://" not in path.read_text()
        assert "\n-" not in path.read_text()
