"""Parses JSON: with orjson (extra `fast`) if it is installed and agrees, otherwise with `json`."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any


@cache
def _orjson() -> Callable[[bytes], Any] | None:
    try:
        from orjson import loads  # here, because importing it takes time
    except ImportError:
        return None
    return loads


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


_decode = json.JSONDecoder(parse_constant=_refuse).decode

# orjson reads an integer of more than 64 bits as a float: texts with that many digits in a row are left to `json`.
# Here every digit is a 0, what can stand before a number is a space, and anything else, such as a quote, is an x.
_NUMBERS = bytes(48 if chr(each) in "0123456789" else 32 if chr(each) in " \t\r\n[,:-" else 120 for each in range(256))
_MANY = b" " + b"0" * 19


def _has_many_digits(raw: bytes) -> bool:
    numbers = raw.translate(_NUMBERS)
    return _MANY in numbers or numbers.startswith(_MANY[1:])


def loads(data: bytes | str) -> Any:
    """Return what a JSON text says.

    Integers are exact however long, of equal keys the last wins, half of a surrogate pair is kept.

    Raises:
        ValueError: it is no JSON (NaN and Infinity are none), no UTF-8, or nested too deeply.
    """
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else bytes(data)
    parse = _orjson()
    if parse is not None and not _has_many_digits(raw):
        try:
            return parse(raw)
        except ValueError:
            pass  # `json` takes some of what orjson refuses, and its messages say where the fault is
    try:
        return _decode(data if isinstance(data, str) else str(raw, json.detect_encoding(raw), "surrogatepass"))
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None
