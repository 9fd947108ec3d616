"""What the document says of the wire: how each parameter is written, and which media types a body may have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ..openapi.document import Document, is_json, media_types, resolve, schema_types
from .disguise import FORM, URLENCODED

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
