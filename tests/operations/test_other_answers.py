"""Answers and arguments beyond the document: what a gateway sends, what a caller may give instead of a number."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest

from support.callers import Caller, arguments, keyword, smallest_body
from support.documented import OPERATIONS, Documented
from support.generated_values import varied_examples
from support.operations import operation_of
from support.recorded_server import RecordedServer
from timbal.client import APIResponseError
from timbal_api.types import ListOf, MapOf, OneOf, Ref, nothing

TIMED = [
    operation
    for operation in OPERATIONS
    if any("x-timbal-time" in each for each in operation.parameters("query").values())
]
INSTANT = datetime(2026, 7, 1, 12, 30, tzinfo=UTC)
SAME = (INSTANT, "2026-07-01T14:30:00+02:00", "20260701T123000Z", 1782909000000, "1782909000000")


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_other_answers(operation: Documented, caller: Caller, server: RecordedServer) -> None:
    def ask(status: int, body: Any, content_type: str = "application/json") -> Any:
        server.queue(status, body, content_type)
        example = varied_examples(operation)[0]
        positional, keywords = arguments(operation, example, settings=True)
        try:
            return caller.call(operation, *positional, **keywords, **smallest_body(operation, example))
        finally:
            server.taken()

    read = operation_of(operation).read
    assert ask(204, b"") is None
    if read is nothing:
        # What the document calls an empty answer stays one, whatever comes.
        assert ask(200, {"unexpected": True}) is None
        assert ask(200, b"<p>", "text/html") is None
    elif read is None:
        assert ask(200, {"any": ["JSON", 1]}) == {"any": ["JSON", 1]}
        assert ask(200, b"") is None
        assert ask(200, "caf\u00e9".encode(), "text/plain; charset=utf-8") == "caf\u00e9"
        assert ask(200, b"\x00\xff", "application/octet-stream") == b"\x00\xff"
    elif isinstance(read, Ref | ListOf | MapOf | OneOf):
        wrong = ((b"", ""), (b"<p>", "text/html"), (b"{", "application/json"), (b"7", "text/json"))
        for body, content_type in wrong:
            with pytest.raises(APIResponseError):
                ask(200, body, content_type)


@pytest.mark.parametrize("operation", TIMED, ids=lambda operation: operation.name)
def test_times(operation: Documented, caller: Caller, server: RecordedServer) -> None:
    example = varied_examples(operation)[0]
    positional, keywords = arguments(operation, example, settings=True)
    times = [name for name, each in operation.parameters("query").items() if "x-timbal-time" in each]
    for given in SAME:
        server.queue(204)
        caller.call(operation, *positional, **{**keywords, **{keyword(operation, name): given for name in times}})
        (received,) = server.taken()
        sent = dict(parse_qsl(received.query))
        assert [sent[name] for name in times] == ["1782909000000"] * len(times)
