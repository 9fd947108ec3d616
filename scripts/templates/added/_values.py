"""Converts Python values to JSON, to strings of paths and queries, and to times. It is strict."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID


class Unset:
    """The type of `UNSET`: an omitted argument, unlike None, which is sent as null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Any = Unset()


class JsonObject:
    """Base of what keeps a JSON object in its `__dict__`: the models."""


_SCALARS = frozenset({str, int, float, bool, type(None)})


def to_json(value: Any, name: str = "value") -> Any:
    """Return a value as JSON has it: a copy made of dict, list, str, int, float, bool and None.

    A model is its JSON object, and an Enum its value. A UUID and a time are strings, and a Decimal is a number. A
    datetime without a zone is local time.

    Args:
        value: The value.
        name: The name in errors.

    Raises:
        TypeError: it has no JSON form, or something in it has none.
        ValueError: it is a Decimal that no JSON number is equal to, or has no end.
    """
    try:
        return _plain(value)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{place_of(value, name, _plain)}: {error}") from None
    except RecursionError:
        raise ValueError(f"{name} is nested too deeply") from None


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind in _SCALARS:
        return value
    if kind is dict:
        return {
            key if type(key) is str else _key(key): each if type(each) in _SCALARS else _plain(each)
            for key, each in value.items()
        }
    if kind is list:
        return [each if type(each) in _SCALARS else _plain(each) for each in value]
    if isinstance(value, JsonObject):
        return {
            key: each if type(each) in _SCALARS else _plain(each)
            for key, each in value.__dict__.items()
            if each is not UNSET
        }
    return _special(value)


def place_of(value: Any, name: str, check: Callable[[Any], object]) -> str:
    """Return where in a value the fault is that a check finds in it."""
    if isinstance(value, JsonObject):
        value = value.__dict__
    below: Any = ()
    if isinstance(value, Mapping):
        below = ((each, f"{name}.{key}") for key, each in value.items())
    elif isinstance(value, list | tuple):
        below = ((each, f"{name}[{index}]") for index, each in enumerate(value))
    for each, place in below:
        try:
            check(each)
        except (TypeError, ValueError):
            return place_of(each, place, check)
    return name


def _special(value: Any) -> Any:
    """A value of a type that is not JSON's own."""
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    for kind in (int, float):
        if isinstance(value, kind):
            return kind(value)
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.astimezone()).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, Mapping):
        return _plain(dict(value))
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return _plain(list(value))
    if not isinstance(value, type) and hasattr(value, "__index__"):  # the integers of numpy, for example
        number: Any = value
        return operator.index(number)
    what = f"the class {value.__name__}" if isinstance(value, type) else f"{type(value).__name__!r}"
    raise TypeError(f"{what} has no JSON form; pass {_instead(value)}")


def _instead(value: Any) -> str:
    """How to convert an object that has no JSON form, for the error."""
    known = {
        "model_dump": "its .model_dump(mode='json')",  # pydantic
        "__attrs_attrs__": "attrs.asdict of it",
        "__dataclass_fields__": "dataclasses.asdict of it",
    }
    other = "a str, a number, a list, a dict or a model"
    return next((text for name, text in known.items() if hasattr(type(value), name)), other)


def _number(value: Decimal) -> int | float:
    if value.is_finite():
        number = int(value) if value == value.to_integral_value() else float(value)
        if Decimal(repr(number)) == value:
            return number
    raise ValueError(f"no JSON number is equal to {value}; pass a float or a str")


def _key(key: Any) -> Any:
    """A key of an object; `json` itself writes numbers, booleans and None as strings."""
    plain = key.value if isinstance(key, Enum) else key
    if isinstance(plain, str | int | float | None):
        return plain
    raise TypeError(f"the key {key!r} is no str")


def to_text(value: Any, name: str) -> str:
    """Return one value of a path or a query as text: `true`, `false` and numbers as JSON writes them.

    Args:
        value: The value.
        name: The name in errors.

    Raises:
        TypeError: it is not one value, or has no JSON form.
        ValueError: it is a number that JSON does not have.
    """
    plain = to_json(value, name)
    if isinstance(plain, str):
        return plain
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, float) and not math.isfinite(plain):
        raise ValueError(f"{name}: {plain} is no number in JSON")
    if isinstance(plain, int | float):
        return str(plain)
    raise TypeError(f"{name}: {type(value).__name__!r} is not one value; pass a str, a number, a time or an Enum")


Time = int | datetime | date | str
"""A time in a query: epoch milliseconds, a datetime (aware, or local), a date (its local start), or ISO 8601."""


def epoch_ms(value: Time | None, name: str = "value") -> int | None:
    """Return a point in time as the epoch milliseconds that the platform's queries take; None stays None.

    Args:
        value: The point in time.
        name: The name in errors.

    Raises:
        ValueError: the text is not an ISO 8601 time, or the time is out of range.
        TypeError: The value is no time.
    """
    point: Any = value
    if isinstance(point, str):
        point = _instant(point, name)
    elif isinstance(point, date) and not isinstance(point, datetime):
        point = datetime.combine(point, time())
    try:
        if isinstance(point, datetime):
            return round(point.timestamp() * 1000)
        if isinstance(point, float):
            return int(point)
    except (OverflowError, ValueError) as error:
        raise ValueError(f"{name}: {value} is out of range: {error}") from None
    if point is None or point is UNSET:
        return None
    if isinstance(point, bool) or not hasattr(point, "__index__"):
        wanted = "epoch milliseconds, a datetime, a date or an ISO 8601 text"
        raise TypeError(f"{name}: {type(value).__name__!r} is no point in time; pass {wanted}")
    return operator.index(point)


def _instant(text: str, name: str) -> int | datetime:
    if re.fullmatch(r"-?\d{9,}", text, re.ASCII):
        return int(text)
    from dateutil.parser import isoparse  # here, because few calls need it

    try:
        return isoparse(text)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{name}: {text!r} is not an ISO 8601 time: {error}") from None
