"""What mkdocs.yml adds to MkDocs: reference pages, made anew for each build, and tables of what modules are for."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts"))  # MkDocs loads this file by its path

from spec.site import calls, reference, reference_pages  # noqa: E402

PACKAGE = ROOT / "generated" / "timbal_api"


def on_config(config: Any) -> Any:
    """Put the generated pages into the menu, where mkdocs.yml says `generated: groups` and `generated: models`."""
    config.nav = _filled(config.nav, reference_pages.navigation(reference.read(PACKAGE)))
    config.watch = [*config.watch, str(PACKAGE)]
    return config


def _filled(menu: list[Any], menus: dict[str, list[dict[str, str]]]) -> list[Any]:
    filled: list[Any] = []
    for entry in menu:
        title, value = next(iter(entry.items())) if isinstance(entry, dict) else ("", entry)
        if title == "generated":
            filled += menus[value]
        else:
            filled.append({title: _filled(value, menus)} if isinstance(value, list) else entry)
    return filled


def on_files(files: Any, config: Any) -> Any:
    """Add the generated pages."""
    mkdocs_file = import_module("mkdocs.structure.files").File  # not installed where types are checked
    whole = reference.read(PACKAGE)
    for path, text in reference_pages.pages(whole, calls.calls(whole)).items():
        files.append(mkdocs_file.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, config: Any, **_: Any) -> str:
    """Fill in what pages only name.

    `<!-- modules: FOLDER -->` becomes a table, `<!-- drawing: FILE -->` an SVG in the colours of the page, and
    `<!-- number: methods -->` how many there are; also of groups and models.
    """
    fillers: dict[str, Callable[[str], str]] = {
        "modules": lambda name: modules_table(ROOT / name),
        "drawing": lambda name: drawing(Path(config.docs_dir) / "assets" / name),
        "number": lambda name: str(len(getattr(reference.read(PACKAGE), name))),
    }
    return re.sub(r"<!-- (modules|drawing|number): (\S+) -->", lambda found: fillers[found[1]](found[2]), markdown)


def drawing(file: Path) -> str:
    """An SVG as part of the page, which extra.css can move sideways where there is no room."""
    return f'<div class="drawing">{file.read_text("utf-8")}</div>'


def modules_table(folder: Path) -> str:
    """Each module of a folder and of the folders in it, and the first line of its docstring."""
    rows = []
    # A folder stands behind the modules beside it, and goes by its own name: what it says is in its `__init__.py`.
    for file in sorted(folder.rglob("*.py"), key=lambda file: (file.parent.parts, file.name)):
        name = file.relative_to(folder).as_posix()
        if file.parent != folder:
            name = name.removesuffix("__init__.py")
        text = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
        rows.append(f"| `{name}` | {reference_pages.cell(text.partition(chr(10))[0])} |")
    return "\n".join(["| Module | What it is for |", "| --- | --- |", *rows])
