"""Reads multipart/form-data bodies strictly, so that a client's framing faults show."""

from __future__ import annotations

import re
from email.message import Message
from typing import NamedTuple


class BadForm(ValueError):
    """A body that is not well-formed multipart/form-data."""


class Part(NamedTuple):
    """One part of a form."""

    name: str
    filename: str | None
    content_type: str | None
    content: bytes


def parse(body: bytes, content_type: str) -> list[Part]:
    """Return the parts of a form.

    Args:
        body: the whole request body.
        content_type: the Content-Type header, with the boundary.

    Raises:
        BadForm: the header names no boundary, or the body does not follow it.
    """
    boundary = _parameter(content_type, "content-type", "boundary")
    if not boundary:
        raise BadForm("Content-Type names no boundary")
    delimiter = b"--" + boundary.encode()
    pieces = (b"\r\n" + body).split(b"\r\n" + delimiter)
    if len(pieces) < 2:
        raise BadForm("the body does not hold the boundary that Content-Type names")
    if not pieces[-1].startswith(b"--"):
        raise BadForm("the closing boundary is missing")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, blank, content = piece.lstrip(b" \t").removeprefix(b"\r\n").partition(b"\r\n\r\n")
    if not blank:
        raise BadForm("a part has no blank line after its headers")
    headers: dict[str, str] = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        key, colon, value = line.partition(":")
        if not colon:
            raise BadForm(f"a part has a broken header: {line[:80]!r}")
        headers[key.strip().lower()] = value.strip()
    disposition = headers.get("content-disposition", "")
    name = _parameter(disposition, "content-disposition", "name")
    if not disposition.lower().startswith("form-data") or name is None:
        raise BadForm("a part has no name")
    filename = _parameter(disposition, "content-disposition", "filename")
    return Part(name, filename, headers.get("content-type"), content)


def _parameter(value: str, header: str, name: str) -> str | None:
    message = Message()
    message[header] = re.sub(r"[\r\n]", " ", value)
    found = message.get_param(name, header=header)
    if isinstance(found, tuple):  # RFC 2231: charset, language, text
        return found[2]
    return found
