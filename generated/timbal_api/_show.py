# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""Models for people: short strings, and tables for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from typing import Any

from ._values import UNSET, JsonObject

VALUE_WIDTH = 80
"""Characters of one value in a string."""

_LEAST = 8
"""Characters below which a value is not shown, however deep the values in it go."""

ROWS = 50
"""Rows of a table; the others are counted."""


def model_text(model: Any, width: int | None = None) -> str:
    """Return a model as one line: fields in their order, times as times, long values shortened.

    Args:
        model: The model.
        width: Characters for its fields; the first is always shown.
    """
    fields = (f"{name}={_value_text(value)}" for name, value in _fields(model))
    return f"{type(model).__name__}({_joined(fields, width)})"


def _fields(model: Any) -> Iterator[tuple[str, Any]]:
    cls = type(model)
    for key, value in model.__dict__.items():
        if value is not UNSET:
            name = cls._names.get(key, key)
            yield name, getattr(model, name) if key in cls._keys else value


def _value_text(value: Any, width: int = VALUE_WIDTH) -> str:
    if width < _LEAST:
        return "..."
    if isinstance(value, JsonObject):
        return model_text(value, width)
    if isinstance(value, list):
        return f"[{_joined((_value_text(each, width // 2) for each in value), width, len(value))}]"
    if isinstance(value, dict):
        pairs = (f"{key!r}: {_value_text(each, width // 2)}" for key, each in value.items())
        return "{" + _joined(pairs, width, len(value)) + "}"
    text = repr(value)
    long = isinstance(value, str | bytes) and len(text) > width
    return f"{text[:width]}...{text[-1]}" if long else text


def _joined(texts: Iterable[str], width: int | None, count: int | None = None) -> str:
    """Strings with commas between them, as many as fit."""
    shown: list[str] = []
    room = width
    for text in texts:
        if room is not None and shown and len(text) > room:
            left = "..." if count is None else f"... {count - len(shown)} more"
            return ", ".join([*shown, left])
        shown.append(text)
        room = None if room is None else room - len(text) - 2
    return ", ".join(shown)


def table(model: Any) -> str:
    """Return a model as an HTML table.

    Args:
        model: The model. If it has one list, as pages do, each item is a row; otherwise each of its fields is.
    """
    fields = dict(_fields(model))
    lists = [value for value in fields.values() if isinstance(value, list)]
    if len(lists) == 1:
        return _rows([dict(_fields(each)) if isinstance(each, JsonObject) else {"": each} for each in lists[0]])
    return fields_table(fields)


def fields_table(fields: Mapping[str, Any]) -> str:
    """Return an HTML table of names and values."""
    return _rows([{"field": name, "value": value} for name, value in fields.items()])


def _rows(rows: list[dict[str, Any]]) -> str:
    shown = rows[:ROWS]
    columns = list(dict.fromkeys(name for row in shown for name in row))
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(_cell(row, name) for name in columns)}</tr>" for row in shown)
    more = f"<p>{len(rows) - ROWS} more rows</p>" if len(rows) > ROWS else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _cell(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    if isinstance(value, date | str):
        text = str(value)
        text = text if len(text) <= VALUE_WIDTH else f"{text[:VALUE_WIDTH]}..."
    else:
        text = "" if value is None else _value_text(value)
    return f"<td>{escape(text)}</td>"
