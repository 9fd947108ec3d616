"""How deeply JSON or YAML is nested, told from its text before a parser with limits and words of its own sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

# What may hold brackets without nesting anything, and the brackets that nest: those where a value may begin.
_PIECES = re.compile(
    r"""
      (?<![^\s\[\]{},:]) "(?:[^"\\]|\\.)*+"     # a quoted text
    | (?<![^\s\[\]{},:]) '(?:[^']|'')*+'
    | (?<!\S)\#[^\n]*+                          # a comment
    | (?<![^\s\[\]{},:]) [\[{]
    | [\]}]
    """,
    re.VERBOSE,
)
_LINE = re.compile(r"^[ ]*+((?:[-?:][ ]++)*+)([^\s#][^\n]*+)", re.MULTILINE)


def nests_deeper(text: str, limit: int) -> bool:
    """Return whether objects and lists seem to be in each other at more than this many levels.

    It is exact for JSON. YAML cannot be judged without parsing it: prose with unclosed brackets counts as nested here.
    It does not come near a limit that a document can need.
    """
    levels = _brackets(text) if text.lstrip().startswith("{") else chain(_brackets(text), _indents(text))
    return any(depth > limit for depth in levels)


def _brackets(text: str) -> Iterator[int]:
    depth = 0
    for piece in _PIECES.finditer(text):
        if piece[0] in "[{":
            depth += 1
            yield depth
        elif piece[0] in "]}":
            depth = max(depth - 1, 0)


def _indents(text: str) -> Iterator[int]:
    """Yield the depth of each line: `- - a: 1` is as deep as three lines that are each indented further."""
    open_levels: list[int] = []  # twice the column, and one more for a mark: a list may stand right below its key
    for line in _LINE.finditer(text):
        start = line.start()
        levels = [2 * (line.start(1) - start + mark.start()) + 1 for mark in re.finditer(r"\S", line[1])]
        levels += [2 * (line.start(2) - start)] if ":" in line[2] else []
        while open_levels and levels and open_levels[-1] >= levels[0]:
            open_levels.pop()
        open_levels += levels
        yield len(open_levels)
