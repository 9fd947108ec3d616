# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""Parameters and bodies as text, in the styles that OpenAPI 3.1 has for them (4.8.12.3, after RFC 6570)."""

from __future__ import annotations

import io
import json
import mimetypes
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from os import PathLike
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from ._files import File, as_file
from ._values import UNSET, JsonObject, place_of, to_json, to_text

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class Styled(NamedTuple):
    """A value of a parameter, and its style if it is not the default."""

    value: Any
    style: str
    """One of OpenAPI's styles, `json`, or `cookies`: all values of a Cookie header."""
    explode: bool = False


_ONE = (str, bytes, bytearray, memoryview, type, io.IOBase)
"""Types that can be iterated over, but are one value."""


def is_given(value: Any) -> bool:
    """Return whether a parameter has a value: neither None nor UNSET."""
    inner = value.value if isinstance(value, Styled) else value
    return inner is not None and inner is not UNSET


def json_text(value: Any, name: str) -> str:
    """Return a value as a JSON text.

    Raises:
        TypeError: it has no JSON form.
        ValueError: it holds NaN or Infinity, or it has no end.
    """
    return write_json(to_json(value, name), name)


def write_json(plain: Any, name: str) -> str:
    """Return what `to_json` returned as a JSON text.

    Raises:
        ValueError: it holds NaN or Infinity, which are no JSON. A server would refuse them with less to go by.
    """
    try:
        return _text(plain)
    except ValueError:
        raise ValueError(f"{place_of(plain, name, _text)}: NaN and Infinity are no numbers in JSON") from None


def _text(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _members(value: Any, name: str) -> list[tuple[str, str]] | None:
    """The keys and values of an object, as strings; None if it is no object."""
    if not isinstance(value, Mapping | JsonObject):
        return None
    plain = to_json(value, name)
    return [(str(key), to_text(each, f"{name}.{key}")) for key, each in plain.items() if each is not None]


def _items(value: Any, name: str) -> list[str] | None:
    """The items of an array, as strings; None if it is no array."""
    if isinstance(value, _ONE) or not isinstance(value, Collection | Iterator):
        return None
    return [to_text(each, name) for each in value if each is not None and each is not UNSET]


# ------------------------------------------------------------------------------------------------- paths


def path_text(styled: Styled, name: str) -> str:
    """Return the value of a path parameter with a style, percent-encoded.

    Raises:
        TypeError: an item or a member is not one value.
        ValueError: there is nothing in it, or it holds a control character.
    """
    value, style, explode = styled
    members = _members(value, name)
    items = None if members is not None else _items(value, name)
    one = to_text(value, name) if members is None and items is None else None
    if not (members or items or one):
        raise ValueError(f"{name} is empty: it must name something in the path")
    texts = [one or "", *(items or []), *(each for pair in members or [] for each in pair)]
    if any(_CONTROL.search(each) for each in texts):
        raise ValueError(f"{name} holds a control character")
    prefix, between = {"simple": ("", ","), "label": (".", "."), "matrix": (";", ";")}[style]
    key = _encoded(name)
    if members is not None:
        pairs = [(_encoded(each), _encoded(text)) for each, text in members]
        if explode:
            return prefix + between.join(f"{each}={text}" for each, text in pairs)
        joined = ",".join(f"{each},{text}" for each, text in pairs)
    elif items is not None and explode:
        return prefix + between.join(
            f"{key}={_encoded(each)}" if style == "matrix" else _encoded(each) for each in items
        )
    else:
        joined = ",".join(map(_encoded, items)) if items is not None else _encoded(one or "")
    return f";{key}={joined}" if style == "matrix" else prefix + joined


def _encoded(text: str) -> str:
    return quote(text, safe="")


# ----------------------------------------------------------------------------------------------- queries


def query_pairs(query: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Return the values of a query as pairs of text. Omitted arguments and None are left out.

    Without a style, a list becomes one pair for each item.

    Raises:
        TypeError: a value, an item or a member is not one value.
        ValueError: an item holds what separates the items.
    """
    return tuple(pair for key, value in query.items() if is_given(value) for pair in _pairs(key, value))


_SEPARATORS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def _pairs(name: str, value: Any) -> list[tuple[str, str]]:
    if not isinstance(value, Styled):
        items = None if isinstance(value, Mapping | JsonObject) else _items(value, name)
        return [(name, each) for each in (items if items is not None else [to_text(value, name)])]
    value, style, explode = value
    if style == "json":
        return [(name, json_text(value, name))]
    if style == "deepObject":
        return list(_deep(name, to_json(value, name)))
    members = _members(value, name)
    if members is not None and explode:
        return members
    items = [each for pair in members for each in pair] if members is not None else _items(value, name)
    if items is None:
        return [(name, to_text(value, name))]
    if explode:
        return [(name, each) for each in items]
    return [(name, _joined(items, _SEPARATORS[style], name))] if items else []


def _joined(items: list[str], separator: str, name: str) -> str:
    for each in items:
        if separator in each:
            raise ValueError(f"{name}: {each!r} holds {separator!r}, which separates the values")
    return separator.join(items)


def _deep(name: str, value: Any) -> Iterable[tuple[str, str]]:
    """`filter[state][is]=open`; of a list `ids[]=1`, and of a list of objects `rules[0][field]=name`."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _deep(f"{name}[{key}]", each)
    elif isinstance(value, list):
        plain = not any(isinstance(each, dict | list) for each in value)
        for index, each in enumerate(value):
            yield from _deep(f"{name}[]" if plain else f"{name}[{index}]", each)
    elif value is not None:
        yield name, to_text(value, name)


# ----------------------------------------------------------------------------------- headers and cookies


def header_fields(headers: Mapping[str, object]) -> dict[str, str]:
    """Return the values of headers as text. Omitted arguments and None are left out.

    Raises:
        TypeError: a value, an item or a member is not one value.
        ValueError: a value holds what a header cannot.
    """
    found = {name: _header(value, name) for name, value in headers.items() if is_given(value)}
    return {name: value for name, value in found.items() if value or name != "Cookie"}


def _header(styled: Any, name: str) -> str:
    value, style, explode = styled if isinstance(styled, Styled) else Styled(styled, "")
    if style == "cookies":
        pairs = [pair for key, each in value.items() if is_given(each) for pair in _pairs(key, each)]
        return "; ".join(f"{_encoded(key)}={quote(each, safe=_COOKIE)}" for key, each in pairs)
    members = _members(value, name) if style else None
    if style == "json":
        text = json.dumps(to_json(value, name), separators=(",", ":"), allow_nan=False)
    elif members is not None:
        text = ",".join(f"{key}={each}" if explode else f"{key},{each}" for key, each in members)
    else:
        items = _items(value, name) if style else None
        text = to_text(value, name) if items is None else _joined(items, ",", name)
    if _CONTROL.search(text) or not text.isascii() or text != text.strip():
        raise ValueError(f"{name}: {text!r} is no value of a header; pass visible ASCII characters")
    return text


# What RFC 6265 allows in the value of a cookie; the rest is percent-encoded.
_COOKIE = "!#$&'()*+-./:<=>?@[]^_`{|}~"


# ------------------------------------------------------------------------------------------------ bodies


def form_text(fields: Mapping[str, Any], styles: Mapping[str, tuple[str, bool]]) -> bytes:
    """Return fields as `application/x-www-form-urlencoded`.

    Args:
        fields: The fields. A list becomes one pair for each item, an object is JSON.
        styles: The style of a field, and whether it is exploded, if the OpenAPI document has one.

    Raises:
        TypeError: an item is not one value.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in fields.items():
        if name in styles and is_given(value):
            pairs += _pairs(name, Styled(value, *styles[name]))
        elif isinstance(value, Mapping | JsonObject):
            pairs.append((name, json_text(value, name)))
        elif is_given(value):
            pairs += _pairs(name, value)
    return urlencode(pairs).encode()


def raw_body(body: Any, media_type: str) -> tuple[Any, str]:
    """Return a body that is sent unchanged, and its media type. A file's own type is used if the schema allows it.

    Args:
        body: Text, bytes, an open file, an iterable of bytes, or a File.
        media_type: The declared media type: `text/csv`, `image/*`.

    Raises:
        TypeError: The body has another type.
        ValueError: nothing says what the body is.
        OSError: the file cannot be read.
    """
    file = as_file(body, "body") if isinstance(body, File | PathLike) else body
    if isinstance(file, File):
        body = file.content if hasattr(file.content, "read") else file.read()
        if "*" in media_type:
            name = file.name or str(getattr(file.content, "name", file.content))
            media_type = file.media_type or mimetypes.guess_type(name)[0] or media_type
    elif isinstance(body, Mapping | JsonObject | int | float) or body is None:
        raise TypeError(f"body: {type(body).__name__!r} cannot be sent as {media_type}; pass text, bytes or a File")
    if media_type in ("*/*", "application/*"):
        media_type = "application/octet-stream"
    if "*" in media_type:
        raise ValueError(f"body: say which {media_type} it is: File.from_bytes(data, media_type=...)")
    return body.encode() if isinstance(body, str) else body, media_type
