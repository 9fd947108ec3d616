"""What an operation reads of an answer, by its type."""

from __future__ import annotations

from typing import Any

import pytest

from timbal_api.client import Operation
from timbal_api.models import UserRef
from timbal_api.types import Ref, nothing

ANYTHING: Operation[Any] = Operation("x.y", "GET", "/x")
USER: Operation[Any] = Operation("x.y", "GET", "/x", Ref("UserRef"))
NOTHING: Operation[None] = Operation("x.y", "GET", "/x", nothing)


@pytest.mark.parametrize(
    ("operation", "content", "content_type", "value"),
    [
        (USER, b'{"id": "u"}', "application/json", UserRef.from_dict({"id": "u"})),
        (USER, b'{"id": "u"}', "application/json; charset=utf-8", UserRef.from_dict({"id": "u"})),
        (USER, b'{"id": "u"}', "Application/Problem+JSON", UserRef.from_dict({"id": "u"})),
        (USER, b"null", "application/json", None),
        (USER, b"[1]", "application/json", [1]),
        (USER, b'"x"', "application/json", "x"),
        (USER, b"", "application/json", None),
        (USER, b"", "", None),
        (NOTHING, b"", "", None),
        (NOTHING, b'{"a": 1}', "application/json", None),
        (NOTHING, b"<html>", "text/html", None),
        (ANYTHING, b'{"a": [1]}', "application/json", {"a": [1]}),
        (ANYTHING, b"a\xff", "text/plain; charset=utf-8", "a\ufffd"),
        (ANYTHING, b"data: x\n\n", "text/event-stream", "data: x\n\n"),
        (ANYTHING, b"\x00\x01", "application/pdf", b"\x00\x01"),
        (ANYTHING, b'{"a": 1}\n{"a": 2}\n', "application/x-ndjson", b'{"a": 1}\n{"a": 2}\n'),
        (ANYTHING, b"x", "", b"x"),
        (ANYTHING, b"", "application/pdf", None),
    ],
)
def test_an_answer_is_read_by_its_type(
    operation: Operation[Any], content: bytes, content_type: str, value: Any
) -> None:
    assert operation.answer(content, content_type) == value


@pytest.mark.parametrize(
    ("content", "content_type", "message"),
    [
        (b"<html>", "text/html", "expected JSON, but the body is text/html"),
        (b"{}", "", "expected JSON, but the body is of no declared type"),
        (b"{", "application/json", "Expecting property name"),
        (b"\xff", "application/json", "decode"),
        (b"[" * 100_000, "application/json", "nested too deeply"),
    ],
    ids=["HTML", "no type", "cut off", "not UTF-8", "too deep"],
)
def test_what_is_not_the_promised_json_is_an_error(content: bytes, content_type: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        USER.answer(content, content_type)
