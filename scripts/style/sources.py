"""Collects the prose of the project: Markdown pages, docstrings, messages and descriptions, without their code."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from enum import Enum
from pathlib import Path
from typing import NamedTuple

import yaml


class Sort(Enum):
    """What a passage is: some rules hold for one of them only."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CELL = "cell"
    DOCSTRING = "docstring"
    SUMMARY = "summary"
    """The first line of the docstring of a public function or method."""
    MESSAGE = "message"
    DESCRIPTION = "description"


class Part(Enum):
    """What there is to read in a module."""

    DOCSTRINGS = "docstrings"
    MESSAGES = "messages"


class Passage(NamedTuple):
    """Some prose in one piece, with every piece of code in it replaced by the word `CODE`."""

    path: str
    line: int
    sort: Sort
    text: str


_FENCE = re.compile(r"^ *(```|~~~)")
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<[^>\n]+>")
_ITEM = re.compile(r"^ *(?:[-*+]|\d+\.) +")
_CONTAINER = re.compile(r"(?:[-*+]|\d+\.|!!!|\?\?\?|===) ")
_SECTION = re.compile(r"^(Args|Arguments|Attributes|Returns|Raises|Yields|Example|Examples|Note|See also):\s*$")
_ARGUMENT = re.compile(r"^ *[*\w]+(?: \([^)]*\))?: +")


_PYTHON = {
    "timbal": (Part.DOCSTRINGS, Part.MESSAGES),
    "timbal_client": (Part.DOCSTRINGS, Part.MESSAGES),
    "timbal_pytest": (Part.DOCSTRINGS, Part.MESSAGES),
    "examples": (Part.DOCSTRINGS, Part.MESSAGES),
    "generated/timbal_api": (Part.DOCSTRINGS,),
    "scripts": (Part.MESSAGES,),
}
"""The folders with Python code, and what users read of it. Only maintainers read the docstrings of `scripts`."""


def of_repository(root: Path) -> Iterator[Passage]:
    """Yield every passage that a user reads."""
    for path in sorted([*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob(".github/**/*.md")]):
        yield from of_markdown(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix())
    for folder, parts in _PYTHON.items():
        for path in sorted((root / folder).rglob("*.py")):
            if path.parent.name != "style":  # the rules name the words that they ban
                # The docstring of a command is its `--help`.
                command = path.parent.name == "scripts" and not path.name.startswith("_")
                every = tuple(Part) if command else parts
                yield from of_python(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix(), every)
    for name in ("timbal.yaml", "overlay.yaml"):
        yield from of_openapi((root / "openapi" / name).read_text(encoding="utf-8"), f"openapi/{name}")


class _Block:
    """Lines that make one passage."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.start = 0
        self.lines: list[str] = []

    def add(self, number: int, line: str) -> None:
        if not self.lines:
            self.start = number
        self.lines.append(line.strip())

    def end(self, sort: Sort) -> Iterator[Passage]:
        """Yield the passage, if there are lines, and begin anew."""
        if self.lines:
            yield Passage(self.path, self.start, sort, plain(" ".join(self.lines)))
            self.lines.clear()


def of_markdown(text: str, path: str) -> Iterator[Passage]:
    """Yield titles, headings, paragraphs, items of lists and cells of tables of a Markdown page."""
    text = _COMMENT.sub(lambda comment: "\n" * comment.group().count("\n"), text)
    fenced = holds_indented = False
    block = _Block(path)
    for number, line in enumerate(text.splitlines(), 1):
        if line[:1] not in ("", " "):
            holds_indented = bool(_CONTAINER.match(line))
        if _FENCE.match(line):
            yield from block.end(Sort.PARAGRAPH)
            fenced = not fenced
        elif fenced or (line.startswith("    ") and not holds_indented and not block.lines):
            continue
        elif line.startswith("#"):
            yield from block.end(Sort.PARAGRAPH)
            sort = Sort.TITLE if line.startswith("# ") else Sort.HEADING
            yield Passage(path, number, sort, plain(line.lstrip("# ")))
        elif line.lstrip().startswith("|"):
            yield from block.end(Sort.PARAGRAPH)
            for cell in line.strip().strip("|").split("|"):
                if re.search(r"[A-Za-z]", cell):
                    yield Passage(path, number, Sort.CELL, plain(cell))
        elif not line.strip():
            yield from block.end(Sort.PARAGRAPH)
        else:
            if _ITEM.match(line):
                yield from block.end(Sort.PARAGRAPH)
                line = _ITEM.sub("", line)
            block.add(number, line)
    yield from block.end(Sort.PARAGRAPH)


def of_python(text: str, path: str, parts: Collection[Part]) -> Iterator[Passage]:
    """Yield the docstrings of a module, and the messages in it: its longer strings."""
    tree = ast.parse(text)
    docstrings: set[ast.AST] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for index, child in enumerate(body if isinstance(body, list) else []):
            text_node = _text(child)
            if text_node and (index == 0 or isinstance(node, ast.ClassDef | ast.Module)):
                docstrings.add(text_node)
                if Part.DOCSTRINGS in parts:
                    yield from _docstring(node if index == 0 else None, text_node, path)
    if Part.MESSAGES in parts:
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr | ast.Constant) and node not in docstrings:
                for part in node.values if isinstance(node, ast.JoinedStr) else ():
                    docstrings.add(part)
                message = _message(node)
                if message:
                    yield Passage(path, node.lineno, Sort.MESSAGE, message)


def of_openapi(text: str, path: str) -> Iterator[Passage]:
    """Yield the descriptions and summaries of an OpenAPI document or an overlay."""
    pending = [yaml.compose(text, Loader=yaml.CSafeLoader)]
    while pending:
        node = pending.pop()
        if isinstance(node, yaml.SequenceNode):
            pending += node.value
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value in ("description", "summary") and isinstance(value, yaml.ScalarNode):
                    for block in re.split(r"\n\s*\n|\n(?=[-*] )", value.value):
                        yield Passage(path, value.start_mark.line + 1, Sort.DESCRIPTION, plain(_ITEM.sub("", block)))
                else:
                    pending.append(value)


def plain(text: str) -> str:
    """Return the text without markup, with `CODE` for each piece of code."""
    text = _CODE.sub("CODE", text)
    text = _LINK.sub(r"\1", text)
    text = _TAG.sub("", text)
    return " ".join(text.replace("**", "").replace("*", "").split())


def _text(node: ast.AST) -> ast.Constant | None:
    """The string that a statement consists of."""
    value = node.value if isinstance(node, ast.Expr) else None
    return value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None


def _docstring(owner: ast.AST | None, node: ast.Constant, path: str) -> Iterator[Passage]:
    summary = isinstance(owner, ast.FunctionDef | ast.AsyncFunctionDef) and not (
        owner.name.startswith("_") or any("property" in ast.unparse(each) for each in owner.decorator_list)
    )
    passages = list(_docstring_blocks(node, path))
    if summary and passages:
        passages[0] = passages[0]._replace(sort=Sort.SUMMARY)
    yield from passages


def _docstring_blocks(node: ast.Constant, path: str) -> Iterator[Passage]:
    fenced = in_section = False
    base = node.col_offset
    block = _Block(path)
    for number, line in enumerate(str(node.value).splitlines(), node.lineno):
        if _FENCE.match(line):
            yield from block.end(Sort.DOCSTRING)
            fenced = not fenced
        elif fenced:
            continue
        elif not line.strip() or _SECTION.match(line.strip()):
            yield from block.end(Sort.DOCSTRING)
            in_section = in_section or bool(line.strip())
        elif not block.lines and not in_section and number > node.lineno and line.startswith(" " * (base + 4)):
            continue  # an example
        else:
            if line.startswith("Exit codes: "):
                yield from block.end(Sort.DOCSTRING)
            if _ITEM.match(line) or _ARGUMENT.match(line):
                yield from block.end(Sort.DOCSTRING)
                line = _ARGUMENT.sub("", _ITEM.sub("", line))
            block.add(number, line)
    yield from block.end(Sort.DOCSTRING)


def _message(node: ast.JoinedStr | ast.Constant) -> str:
    """The text of a string that reads as prose: four words or more, with CODE where a value is put in."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    text = "".join(
        part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else "CODE"
        for part in parts
        if not isinstance(part, ast.Constant) or isinstance(part.value, str)
    )
    if "\n" in text.strip() or len(re.findall(r"(?<![\w/.-])[A-Za-z][a-z]+(?![\w/=(-])", text)) < 4:
        return ""
    return plain(text)
