"""Text from servers, prepared for messages: on one line, without markup, control characters and keys, shortened."""

from __future__ import annotations

import codecs
import json
import re
from html import unescape
from typing import Any

from timbal_api._json import loads

from .._secret import hide

_MESSAGE_LIMIT = 500
"""Characters of a server's own words in a message; `APIStatusError.body` has all of them."""

_BOMS = (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")

_DETAIL_KEYS = ("details", "errors", "detail")
_PLACE_KEYS = ("loc", "path", "pointer", "field", "param", "in")
_MOST_DETAILS = 5
"""How many of them a message has; `APIStatusError.details` has all."""

_TEXT_KEYS = ("message", "msg", "error_description", "detail", "error", "errors", "title", "reason", "code")


def printable(text: str, limit: int = _MESSAGE_LIMIT) -> str:
    """Return text from a server on one line, without control characters, shortened to `limit` characters."""
    # Keys are hidden before the text is cut: half a key is no longer found.
    text = " ".join("".join(c if c.isprintable() else " " for c in hide(text[: limit * 8])).split())
    return text if len(text) <= limit else text[: limit - 3] + "..."


def decoded(content: bytes, content_type: str) -> str:
    """Return a body as text. The charset is that of its byte order mark, or the declared one, or UTF-8."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    declared = re.search(r"""charset\s*=\s*["']?([\w.:-]+)""", content_type, re.ASCII | re.IGNORECASE)
    try:
        return content.decode(declared[1] if declared else "utf-8", "replace")
    except (LookupError, UnicodeError):  # no text encoding of Python's
        return content.decode("utf-8", "replace")


def parsed(content: bytes, content_type: str) -> Any:
    """Return the body of an error as JSON, or as text if it is not JSON. Gateways often declare a wrong type."""
    if not content:
        return None
    text = decoded(content, content_type)
    if text.lstrip()[:1] in ("{", "[", '"'):
        try:
            return loads(text)
        except ValueError:
            pass
    return text


def human_text(body: Any) -> str:
    """Return the part of an error body that is meant for people, on one line, shortened."""
    if isinstance(body, str):
        return printable(_html_text(body) if re.match(r"\s*<", body) else body)
    return printable(_find_text(body, depth=4) or ("" if body is None else json.dumps(body, default=str)))


def code_of(body: Any) -> str | None:
    """Return the error code in an error body, such as `NOT_FOUND`, if it has one."""
    for each in _objects(body):
        code = each.get("code")
        if isinstance(code, str | int) and not isinstance(code, bool) and code != "":
            return str(code)
    return None


def details_of(body: Any) -> Any:
    """Return the details in an error body, unchanged: the fields and reasons of a 422, for example."""
    return next((details for each in _objects(body) if (details := _details(each)[1]) is not None), None)


def _objects(body: Any) -> list[dict[str, Any]]:
    """Return the object that a body is, and the one that its `error` is."""
    error = body.get("error") if isinstance(body, dict) else None
    return [each for each in (body, error) if isinstance(each, dict)]


def _details(body: dict[str, Any]) -> tuple[str, Any]:
    """Return the key and the value of an object's details. Only `details` itself may be a plain value."""
    for key in _DETAIL_KEYS:
        value = body.get(key)
        if value and (key == "details" or isinstance(value, list | dict)):
            return key, value
    return "", None


def _find_text(body: Any, depth: int) -> str:
    if isinstance(body, str):
        return body
    if depth == 0:
        return ""
    if isinstance(body, list):
        more = f"and {len(body) - _MOST_DETAILS} more" if len(body) > _MOST_DETAILS else ""
        return "; ".join(filter(None, (*(_find_text(each, depth - 1) for each in body[:_MOST_DETAILS]), more)))
    if isinstance(body, dict):
        found = ((key, _find_text(body.get(key), depth - 1)) for key in _TEXT_KEYS)
        said_by, text = next((pair for pair in found if pair[1]), ("", ""))
        place = _place(body)
        text = f"{place}: {text}" if text and place else text
        key, details = _details(body)
        if not text or key in ("", said_by):
            return text
        return f"{text}: {_find_text(details, depth - 1) or _by_place(details, depth - 1)}".removesuffix(": ")
    return ""


def _place(body: dict[str, Any]) -> str:
    """Return where in the request something is wrong: a name, a path or a JSON pointer."""
    place = next((body[key] for key in _PLACE_KEYS if body.get(key)), "")
    return ".".join(map(str, place)) if isinstance(place, list) else place if isinstance(place, str) else ""


def _by_place(details: Any, depth: int) -> str:
    """Return the text of an object that maps field names to reasons."""
    if not isinstance(details, dict):
        return ""
    found = ((place, _find_text(reason, depth - 1)) for place, reason in list(details.items())[:_MOST_DETAILS])
    return "; ".join(f"{place}: {reason}" for place, reason in found if reason)


def _html_text(html: str) -> str:
    """Return what a browser would show of an error page: its title and the words of its body."""
    html = html[:20_000]
    html = re.sub(r"(?is)<(script|style)\b.*?(</\1\s*>|\Z)", " ", html)
    return unescape(re.sub(r"(?s)<[^>]*>", " ", html))
