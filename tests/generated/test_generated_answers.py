"""What an operation reads of an answer, by its type."""

from __future__ import annotations

from typing import Any

import pytest

from timbal_api.client import Operation
from timbal_api.models import UserRef
from timbal_api.types import ListOf, MapOf, OneOf, Ref, nothing

ANYTHING: Operation[Any] = Operation("x.y", "GET", "/x")
USER: Operation[Any] = Operation("x.y", "GET", "/x", Ref("UserRef"))
MAYBE: Operation[Any] = Operation("x.y", "GET", "/x", Ref("UserRef"), loose=True)
LIST: Operation[Any] = Operation("x.y", "GET", "/x", ListOf())
MAP: Operation[Any] = Operation("x.y", "GET", "/x", MapOf())
EITHER: Operation[Any] = Operation("x.y", "GET", "/x", OneOf(Ref("UserRef"), ListOf(Ref("UserRef"))))
NOTHING: Operation[None] = Operation("x.y", "GET", "/x", nothing)


@pytest.mark.parametrize(
    ("operation", "content", "content_type", "value"),
    [
        (USER, b'{"id": "u"}', "application/json", UserRef.from_dict({"id": "u"})),
        (USER, b'{"id": "u"}', "application/json; charset=utf-8", UserRef.from_dict({"id": "u"})),
        (USER, b'{"id": "u"}', "Application/Problem+JSON", UserRef.from_dict({"id": "u"})),
        (MAYBE, b'{"id": "u"}', "application/json", UserRef.from_dict({"id": "u"})),
        (MAYBE, b"null", "application/json", None),
        (MAYBE, b"", "", None),
        (MAYBE, b'"x"', "application/json", "x"),
        (MAYBE, b"x", "text/plain", "x"),
        (LIST, b"[1]", "application/json", [1]),
        (MAP, b'{"a": 1}', "application/json", {"a": 1}),
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


@pytest.mark.parametrize(
    ("operation", "shape"),
    [(USER, "object"), (LIST, "array"), (MAP, "object"), (EITHER, "object or array")],
    ids=["model", "list", "map", "either"],
)
@pytest.mark.parametrize(
    ("content", "content_type", "found"),
    [
        (b"", "application/json", "an empty body"),
        (b"", "", "an empty body"),
        (b"null", "application/json", "NoneType"),
        (b'"x"', "application/json", "str"),
        (b"7", "application/json", "int"),
    ],
    ids=["empty", "empty and of no type", "null", "text", "number"],
)
def test_another_shape_than_the_promised_one_is_an_error(
    operation: Operation[Any], shape: str, content: bytes, content_type: str, found: str
) -> None:
    with pytest.raises(ValueError, match=f"^a JSON {shape} was expected, not {found}$"):
        operation.answer(content, content_type)


def test_a_list_is_no_object_and_an_object_no_list() -> None:
    with pytest.raises(ValueError, match="a JSON object was expected, not list"):
        USER.answer(b"[1]", "application/json")
    with pytest.raises(ValueError, match="a JSON array was expected, not dict"):
        LIST.answer(b"{}", "application/json")
