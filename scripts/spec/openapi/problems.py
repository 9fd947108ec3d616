"""What is wrong at one place of a document: where, what, and the overlay action that mends it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from .document import METHODS, DocumentError

Path = tuple[str | int, ...]
"""Keys and numbers from the document's root."""

_LONGEST = 200
"""Characters of what is said of one problem, apart from its place and remedy."""


class Problem(NamedTuple):
    """One place that keeps a document from being used."""

    path: Path
    words: str
    """What is wrong, and where, for people."""
    target: Path | None = None
    """Where the action acts; the place itself where this is None."""
    update: Any = None
    """What the action lays over its target; where this is None it removes it."""

    def __str__(self) -> str:
        words = self.words if len(self.words) <= _LONGEST else f"{self.words[: _LONGEST - 75]} ... {self.words[-70:]}"
        return f"{words} (at {pointer(self.path)}); to mend it, add to overlay.yaml: - {_line(self.action)}"

    @property
    def action(self) -> dict[str, Any]:
        """The action of an overlay that mends it."""
        act = {"remove": True} if self.update is None else {"update": self.update}
        target = json_path(self.path if self.target is None else self.target)
        return {"target": target, "description": "It cannot be used as published.", **act}


def _line(action: dict[str, Any]) -> str:
    """An action as one line of YAML."""
    written = {key: json.dumps(value, ensure_ascii=False) for key, value in action.items()}
    return f"{{{', '.join(f'{key}: {value}' for key, value in written.items())}}}"


class Places:
    """Places of a document, asked for those above and below another one."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._paths = set(paths)
        self._above = {path[:length] for path in self._paths for length in range(len(path) + 1)}

    def has_below(self, path: Path) -> bool:
        """Whether one of them is this place, or is in it."""
        return path in self._above

    def has_above(self, path: Path) -> bool:
        """Whether one of them is this place, or holds it."""
        return any(path[:length] in self._paths for length in range(len(path) + 1))


class Refused(DocumentError):
    """A document with problems, all of which the message tells, one a line."""

    def __init__(self, name: str, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        lines = [" ".join(str(each).split()) for each in self.problems]
        head = f"{name}: " if len(lines) == 1 else f"{name}: {len(lines)} problems:\n"
        super().__init__(head + "\n".join(lines))


def pointer(path: Path) -> str:
    """A place as a JSON pointer (RFC 6901)."""
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in path) or "/"


def json_path(path: Path) -> str:
    """A place as a JSONPath query (RFC 9535) that finds nothing else."""
    return "$" + "".join(map(_step, path))


def _step(key: str | int) -> str:
    if isinstance(key, int):
        return f"[{key}]"
    if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", key):
        return f".{key}"
    quoted = json.dumps(key, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"['{quoted}']"


def words_for(path: Path, document: Any) -> str:
    """A place as people call it: `GET /orgs, parameter limit` or `schema RunPreview.cost`."""
    names: list[str] = []
    value: Any = document
    for key in path:
        value = value[key] if _has(value, key) else None
        name = value.get("name") if isinstance(key, int) and isinstance(value, dict) else None
        names.append(name if isinstance(name, str) else str(key))
    if path[:1] == ("paths",) and len(path) > 1:
        method = len(path) > 2 and path[2] in METHODS
        head, rest = (f"{names[2].upper()} {names[1]}", names[3:]) if method else (names[1], names[2:])
    elif path[:2] == ("components", "schemas") and len(path) > 2:
        head, rest = f"schema {names[2]}", names[3:]
    else:
        return ".".join(names) or "document"
    text = head
    for before, name in zip(["", *rest], rest, strict=False):
        if name in ("properties", "content", "schema", "responses", "parameters") and name != rest[-1]:
            continue
        word = {"requestBody": "request body"}.get(name, name)
        word = {"parameters": f"parameter {name}", "responses": f"response {name}"}.get(before, word)
        text += f".{name}" if before == "properties" else f", {word}"
    return text


def _has(value: Any, key: str | int) -> bool:
    if isinstance(value, dict):
        return key in value
    return isinstance(value, list) and isinstance(key, int) and key < len(value)
