"""JSON texts as Python values: by orjson where it is installed (extra `fast`) and says what `json` says, else by `json`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

_orjson: Callable[[bytes], Any] | None
try:
    from orjson import loads as _orjson  # type: ignore[no-redef]
except ImportError:
    _orjson = None


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


_decode = json.JSONDecoder(parse_constant=_refuse).decode

# orjson reads an integer of more than 64 bits as a float: so texts with that many digits in a row are left to `json`.
# What stands before a number, and digits, as two characters; anything else, such as a quote, as a third.
_NUMBERS = bytes(ord("0") if 48 <= each < 58 else ord(" ") if each in b" \t\r\n[,:-" else ord("x") for each in range(256))
_MANY = b" " + b"0" * 19


def loads(data: bytes | str) -> Any:
    """Return what a JSON text says.

    Integers are exact however long, of equal keys the last wins, half of a surrogate pair is kept.

    Raises:
        ValueError: it is no JSON (NaN and Infinity are none), no UTF-8, or nested too deeply.
    """
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else bytes(data)
    if _orjson is not None and _MANY not in raw.translate(_NUMBERS):
        try:
            return _orjson(raw)
        except ValueError:
            pass  # `json` takes some of what orjson refuses, and its messages say where the fault is
    try:
        return _decode(data if isinstance(data, str) else str(data, json.detect_encoding(raw), "surrogatepass"))
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None
