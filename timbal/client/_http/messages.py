"""Text from outside, made fit for a message: on one line, without markup, control characters and keys, shortened."""

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

_TEXT_KEYS = ("message", "msg", "error_description", "detail", "error", "errors", "title", "reason", "code")


def printable(text: str, limit: int = _MESSAGE_LIMIT) -> str:
    """Return a text from outside on one line, without control characters, shortened to `limit` characters."""
    # Keys are hidden before the text is cut: half a key is no longer found.
    text = " ".join("".join(c if c.isprintable() else " " for c in hide(text[: limit * 8])).split())
    return text if len(text) <= limit else text[: limit - 3] + "..."


def decoded(content: bytes, content_type: str) -> str:
    """Return a body as text: in the charset of its byte order mark, else the declared one, else UTF-8."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    declared = re.search(r"""charset\s*=\s*["']?([\w.:-]+)""", content_type, re.ASCII | re.IGNORECASE)
    try:
        return content.decode(declared[1] if declared else "utf-8", "replace")
    except (LookupError, UnicodeError):  # no text encoding of Python's
        return content.decode("utf-8", "replace")


def parsed(content: bytes, content_type: str) -> Any:
    """Return the body of an error as JSON, else as text, else None; gateways often get its media type wrong."""
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


def _find_text(body: Any, depth: int) -> str:
    if isinstance(body, str):
        return body
    if depth == 0:
        return ""
    if isinstance(body, list):
        return "; ".join(filter(None, (_find_text(each, depth - 1) for each in body[:5])))
    if isinstance(body, dict):
        found = (_find_text(body.get(key), depth - 1) for key in _TEXT_KEYS)
        text = next(filter(None, found), "")
        place = body.get("loc") or body.get("path") or body.get("pointer")  # where it is wrong
        if text and isinstance(place, list):
            text = f"{'.'.join(map(str, place))}: {text}"
        elif text and isinstance(place, str):
            text = f"{place}: {text}"
        details = body.get("details")
        return f"{text}: {_find_text(details, depth - 1)}".removesuffix(": ") if text and details else text
    return ""


def _html_text(html: str) -> str:
    """Return what a browser would show of an error page: its title and the words of its body."""
    html = html[:20_000]
    html = re.sub(r"(?is)<(script|style)\b.*?(</\1\s*>|\Z)", " ", html)
    return unescape(re.sub(r"(?s)<[^>]*>", " ", html))
