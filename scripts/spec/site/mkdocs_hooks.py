"""What mkdocs.yml adds to MkDocs: reference pages, made anew for each build, and tables of what modules are for."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "scripts"))  # MkDocs loads this file by its path

from spec.site import calls, reference, reference_pages  # noqa: E402
from timbal.client import errors  # noqa: E402

PACKAGE = ROOT / "generated" / "timbal_api"


def on_config(config: Any) -> Any:
    """Put the generated pages into the menu, where mkdocs.yml says `generated`; take addresses and version over."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    urls = project["urls"]
    config.site_url, config.repo_url = urls["Documentation"], urls["Repository"]
    config.repo_name = config.repo_url.partition("//")[2]
    config.copyright = f"{project['name']} {project['version']} · {project['license']}"
    config.extra["version"] = project["version"]
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

    | In the page | What stands there |
    | --- | --- |
    | `<!-- modules: FOLDER -->` | a table of the modules |
    | `<!-- sources: FOLDER -->` | each program |
    | `<!-- file: FILE -->` | the text of the file |
    | `<!-- drawing: FILE -->` | an SVG in the colors of the page |
    | `<!-- number: methods -->` | how many there are; also of groups and models |
    | `<!-- version: client -->` | the version of the client |

    The name of an exception becomes a link to it.
    """
    fillers: dict[str, Callable[[str], str]] = {
        "modules": lambda name: modules_table(ROOT / name),
        "drawing": lambda name: drawing(Path(config.docs_dir) / "assets" / name),
        "number": lambda name: str(len(getattr(reference.read(PACKAGE), name))),
        "sources": lambda name: sources(ROOT / name),
        "file": lambda name: (ROOT / name).read_text("utf-8"),
        "version": lambda _: str(config.extra["version"]),
    }
    filled = re.sub(
        r"<!-- (modules|drawing|number|sources|file|version): (\S+) -->",
        lambda found: fillers[found[1]](found[2]),
        markdown,
    )
    return with_linked_exceptions(filled)


def with_linked_exceptions(markdown: str) -> str:
    """Return a page on which the name of an exception, as inline code, leads to its reference."""
    classes = (
        each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, errors.TimbalError)
    )
    names = "|".join(each.__name__ for each in classes)
    parts = re.split(r"(^```.*?^```$|\[[^\]]*\](?=[\[(]))", markdown, flags=re.MULTILINE | re.DOTALL)
    return "".join(
        part if number % 2 else re.sub(f"(?<!`)`({names})`(?!`)", r"[`\1`][timbal.client.errors.\1]", part)
        for number, part in enumerate(parts)
    )


def sources(folder: Path) -> str:
    """Each program of a folder, under its name."""
    return "\n\n".join(
        f"## {file.name}\n\n````python\n{file.read_text('utf-8').strip()}\n````" for file in sorted(folder.glob("*.py"))
    )


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
