"""What the document says of the wire: what a parameter takes and how it is written, and the media types of a body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from ..openapi.document import Document, is_json, media_types, resolve, schema_types

FORM = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"

CATCH_ALL = re.compile(r"\{\*([^{}]+)\}")

# OpenAPI 3.1, 4.8.12.2.1: parameters of these names are ignored, for other parts of the document say what they are.
IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))

_DEFAULTS = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_PLAIN = {"string", "integer", "number", "boolean", "null"}


def wire_path(path: str) -> str:
    """A path as it is sent, with its parameters in braces: a catch-all is one of them, and the rest is encoded."""
    pieces = re.split(r"(\{[^{}]+\})", CATCH_ALL.sub(r"{\1}", path))
    return "".join(each if each.startswith("{") else quote(each, safe="/:@!$&'()*+,;=~%?") for each in pieces)


def is_sent(parameter: Mapping[str, Any]) -> bool:
    """Whether a parameter is one that a caller may give."""
    return not (parameter.get("in") == "header" and str(parameter.get("name")).lower() in IGNORED_HEADERS)


def style_of(document: Document, parameter: Mapping[str, Any]) -> tuple[str, bool] | None:
    """The style of a parameter and whether it is exploded; None where its place and its type say that already."""
    content = media_types(dict(parameter))
    if content:
        return ("json", False) if is_json(next(iter(content))) else None
    where = parameter["in"]
    style = str(parameter.get("style", _DEFAULTS[where]))
    explode = parameter.get("explode", style == "form") is True
    is_default = style == _DEFAULTS[where] and explode is (style == "form")
    types = _types(document, parameter.get("schema"))
    repeated = where in ("query", "cookie") and "object" not in types
    return None if is_default and (repeated or not types - _PLAIN) else (style, explode)


def _types(document: Document, schema: Any, depth: int = 8) -> set[str]:
    """The types that a value may have, as far as the document says."""
    schema = resolve(document, schema)
    found = {str(each) for each in schema_types(schema)} | ({"object"} if "properties" in schema else set())
    for kind in ("allOf", "anyOf", "oneOf") if depth else ():
        for each in schema.get(kind) or []:
            found |= _types(document, each, depth - 1)
    return found


def form_styles(media: Mapping[str, Any]) -> dict[str, tuple[str, bool]]:
    """The style of each field of an urlencoded body, and whether it is exploded, where the document says so."""
    encoding = media.get("encoding")
    found = {}
    for name, each in encoding.items() if isinstance(encoding, dict) else ():
        if isinstance(each, dict) and ("style" in each or "explode" in each):
            style = str(each.get("style", "form"))
            found[str(name)] = (style, each.get("explode", style == "form") is True)
        elif isinstance(each, dict) and is_json(str(each.get("contentType", ""))):
            found[str(name)] = ("json", False)
    return found


def is_raw(media_type: str) -> bool:
    """Whether a body of a media type goes out as it is: text or bytes."""
    return not is_json(media_type) and media_type not in (FORM, URLENCODED)


def main_media_type(content: Iterable[str]) -> str:
    """The type of a body of which the fields are given one by one: JSON, or else a form, or else the first."""
    order = [FORM, URLENCODED]
    return min(content, key=lambda each: (not is_json(each), order.index(each) if each in order else len(order)))


def argument_schema(parameter: dict[str, Any]) -> dict[str, Any]:
    """What an argument takes for a parameter: no null, and for an id in a path a text.

    Ids are strings on this platform, also where one operation says otherwise.
    """
    content = next(iter(media_types(parameter).values()), {})
    schema = without_null(parameter.get("schema") or content.get("schema") or ({} if content else {"type": "string"}))
    if parameter["in"] == "path" and schema.get("type") == "integer":
        return {**schema, "type": "string", "format": ""}
    return schema


def without_null(given: Any) -> dict[str, Any]:
    """The same schema, null taken out of its type or its alternatives; of true and false, any value."""
    schema: dict[str, Any] = {**given} if isinstance(given, dict) else {}
    if isinstance(schema.get("type"), list):
        kinds = [kind for kind in schema["type"] if kind != "null"]
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds
    for kind in ("oneOf", "anyOf"):
        if kind in schema:
            members = [each for each in schema[kind] if not (isinstance(each, dict) and each.get("type") == "null")]
            if len(members) == 1 and isinstance(members[0], dict):
                return dict(members[0])
            schema[kind] = members
    return schema
