"""Every import of the client in README, `docs/` and `examples/`, as a program for type checkers."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator

from _environment import ROOT

BLOCK = re.compile(r"^( *)```python[^\n]*\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)


def documented_imports() -> str:
    """Return a program with a function for each import, which uses what it imports."""
    imports = sorted({ast.unparse(each): each for each in _imports()}.items())
    return "".join(
        f"def import_{number}() -> None:\n{_function(text, each)}" for number, (text, each) in enumerate(imports)
    )


def _function(text: str, node: ast.Import | ast.ImportFrom) -> str:
    names = ", ".join(each.asname or each.name for each in node.names)
    return textwrap.indent(f"{text}\nprint({names})\n\n\n", "    ")


def _imports() -> Iterator[ast.Import | ast.ImportFrom]:
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    programs = [textwrap.dedent(code) for page in pages for _, code in BLOCK.findall(page.read_text("utf-8"))]
    programs += [path.read_text("utf-8") for path in (ROOT / "examples").glob("*.py")]
    for node in (node for program in programs for node in ast.walk(ast.parse(program))):
        if isinstance(node, ast.ImportFrom) and re.match(r"timbal_|timbal\.", node.module or ""):
            yield node
        if isinstance(node, ast.Import) and all(re.match(r"timbal_|timbal\.", each.name) for each in node.names):
            yield node
