"""The modules of the local platform import downwards only, types included, and nothing of the client."""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCAL = ROOT / "timbal" / "local"
MODULES = {".".join(file.relative_to(LOCAL).with_suffix("").parts): file for file in LOCAL.rglob("*.py")}
LAYERS = [
    {"__main__"},
    {"__init__"},
    {"platform"},
    {"app"},
    {"resources", "compose", "workforce"},
    {"request"},
    {"scripted"},
    {"examples", "state"},
    {"openapi"},
    {"http", "settings", "words"},
]
"""From the top down: modules and folders import only what stands below them, or beside them in their own folder."""


def imported(name: str) -> set[str]:
    """The modules of the platform that a module imports, for types too."""
    folder, found = name.split(".")[:-1], set()
    for node in ast.walk(ast.parse(MODULES[name].read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            place = [*folder[: len(folder) - node.level + 1], *(node.module or "").split(".")]
            base = ".".join(part for part in place if part)
            for alias in node.names:
                choices = (f"{base}.{alias.name}".lstrip("."), base, f"{base}.__init__".lstrip("."))
                found.add(next(each for each in choices if each in MODULES))
    return found


def test_no_import_goes_round() -> None:
    list(graphlib.TopologicalSorter({name: imported(name) for name in MODULES}).static_order())


@pytest.mark.parametrize("name", MODULES)
def test_imports_go_down(name: str) -> None:
    level = {part: number for number, layer in enumerate(LAYERS) for part in layer}
    own = name.partition(".")[0]
    for other in imported(name):
        part = other.partition(".")[0]
        assert part == own or level[part] > level[own], f"{name} imports {other}"


def test_neither_side_loads_the_other() -> None:
    for one, other in (("timbal.local", "timbal.client"), ("timbal.client", "timbal.local")):
        code = f"import sys, {one}; sys.exit({other!r} in sys.modules)"
        environment = {"PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}", "PATH": ""}
        assert subprocess.run([sys.executable, "-c", code], env=environment).returncode == 0
