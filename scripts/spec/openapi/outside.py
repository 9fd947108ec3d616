"""Bytes from outside, as plain values and as documents: within limits, whatever they are."""

from __future__ import annotations

import math
import stat
from pathlib import Path
from typing import Any

import yaml

from .document import Document, DocumentError, check_kind, copied, parse
from .lift import lifted
from .nesting import nests_deeper
from .tree import flat

MAX_BYTES = 32 * 1024 * 1024
"""Of one file or answer; the largest published document has 0.7 MB."""

MAX_DEPTH = 64
"""Levels of nesting; the deepest published document has 14."""

MAX_VALUES = 1_000_000
"""Values once every YAML alias is written out; the largest published document has 20,000."""


def read_document(data: bytes, name: str) -> Document:
    """An OpenAPI document as `document_of` makes it.

    Args:
        data: JSON or YAML.
        name: What to call it in errors.

    Raises:
        DocumentError: it is something else, or breaks a limit.
    """
    return document_of(plain(decode(data, name), name), name)


def document_of(value: Any, name: str) -> Document:
    """The same document, `flat` and as OpenAPI 3.1 writes it, once it is sure that it is one.

    What is wrong at one place of it is no matter here: a correction may mend that, and what none mends is told later.

    Raises:
        DocumentError: it is none; the message says what it is instead.
    """
    check_kind(value, name)
    return flat(lifted(value))


def read_file(path: Path) -> bytes:
    """The bytes of a regular file.

    Raises:
        DocumentError: it cannot be read, is no regular file, or is too large.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise DocumentError(f"{path}: not a file")
        check_size(str(path), found.st_size)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise DocumentError(f"{str(path)!r}: {error}") from None
    check_size(str(path), len(data))
    return data


def check_size(name: str, size: int) -> None:
    """Refuse what is too large before reading it."""
    if size > MAX_BYTES:
        raise DocumentError(f"{name}: {size / 2**20:,.0f} MiB are too many, the limit is {MAX_BYTES >> 20} MiB")


def decode(data: bytes, name: str) -> str:
    """Bytes as UTF-8 text.

    Raises:
        DocumentError: they are no UTF-8, or hold a NUL as no text does.
    """
    try:
        found = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(f"{name}: not UTF-8 text (byte {error.start})") from None
    if "\0" in found:
        raise DocumentError(f"{name}: not text, it holds a NUL")
    return found


def plain(source: str, name: str) -> Any:
    """JSON or YAML as plain values: objects with text keys, lists, texts, numbers, true, false and null.

    Raises:
        DocumentError: it is neither, or breaks a limit.
    """
    try:
        if nests_deeper(source, MAX_DEPTH):
            raise RecursionError
        if not source.lstrip().startswith("{"):
            _check_depth(source)
        value = parse(source)
        _size(value, {}, set(), 0)
        return copied(value)  # every alias on its own
    except (RecursionError, MemoryError):
        raise DocumentError(f"{name}: nested too deeply, the limit is {MAX_DEPTH} levels") from None
    except (ValueError, yaml.YAMLError) as error:
        raise DocumentError(f"{name}: not valid JSON or YAML: {' '.join(str(error).split())}") from None


def _check_depth(source: str) -> None:
    """Refuse deep YAML before anything is built of it: its events come one by one and without recursion."""
    depth = 0
    for event in yaml.parse(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise RecursionError


def _size(value: Any, known: dict[int, int], above: set[int], depth: int) -> int:
    """How many values there are once aliases are written out; a shared one is counted once and multiplied."""
    if not isinstance(value, dict | list):
        if isinstance(value, str) and not value.isascii():
            value.encode()  # which refuses half of a surrogate pair, as JSON may hold it
        if value is None or isinstance(value, str | bool | int) or (isinstance(value, float) and math.isfinite(value)):
            return 1
        raise ValueError(f"{value!r} is no value of JSON")
    if id(value) in above:
        raise ValueError("an alias holds itself")
    if depth >= MAX_DEPTH:
        raise RecursionError
    if id(value) not in known:
        above.add(id(value))
        below = value.values() if isinstance(value, dict) else value
        known[id(value)] = 1 + sum(_size(each, known, above, depth + 1) for each in below)
        above.remove(id(value))
    if known[id(value)] > MAX_VALUES:
        raise ValueError(f"more than {MAX_VALUES:,} values once its aliases are written out")
    return known[id(value)]
