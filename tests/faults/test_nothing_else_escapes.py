"""Whatever a server sends, and whatever a caller gives: nothing but this package's exceptions leaves a call."""

from __future__ import annotations

import io
import ssl
from collections.abc import Callable
from typing import Any

import pytest

from support.conversations import converse, failures, streamed
from support.flavours import FLAVOURS
from support.search import FACTOR
from support.servers import FaultServer, Step, message, raw, refusing, reply, reset, stall, truncated
from timbal.client import errors
from timbal.client.errors import APIConnectionError, APIResponseError, APIStatusError, ConfigError, TimbalError

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
EVENTS = {"Content-Type": "text/event-stream"}


def _json(body: bytes, **headers: str) -> Step:
    return reply(200, body, {"Content-Type": "application/json", **headers})


BROKEN: dict[str, Step] = {
    "nothing": raw(b""),
    "a reset": reset(),
    "a reset in the status line": reset(b"HTTP/1."),
    "a reset in the headers": reset(OK + b"Content-"),
    "a reset in the body": reset(message(200, b"{", {"Content-Length": "9"})),
    "an end in the body": truncated(),
    "an end in a chunk": raw(CHUNKED + b"9\r\n{"),
    "no last chunk": raw(CHUNKED + b"2\r\n{}\r\n"),
    "zeros": raw(bytes(1000)),
    "a greeting of another protocol": raw(b"220 mail.example ESMTP\r\n"),
    "HTTP/0.9": raw(b"<html>hello</html>"),
    "HTTP/2": raw(b"\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x64\0\x04\x40\0\0\0\0\x02\0\0\0\0"),
    "TLS": raw(b"\x15\x03\x03\x00\x02\x02\x28"),
    "a status that is no number": raw(b"HTTP/1.1 abc OK\r\n\r\n"),
    "a status of two digits": raw(b"HTTP/1.1 20 OK\r\n\r\n"),
    "an upgrade that nobody asked for": raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
    "only a provisional answer": raw(b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "a negative length": raw(OK + b"Content-Length: -1\r\n\r\n"),
    "a length that is no number": raw(OK + b"Content-Length: many\r\n\r\n"),
    "two lengths": raw(OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
    "a transfer coding of another kind": raw(OK + b"Transfer-Encoding: gzip\r\n\r\n{}"),
    "a chunk without a size": raw(CHUNKED + b"zz\r\n{}\r\n"),
    "a chunk without an end": raw(CHUNKED + b"2\r\n{}XX\r\n"),
    "a chunk of a negative size": raw(CHUNKED + b"-2\r\n{}\r\n"),
    "a header without a colon": raw(OK + b"what is this\r\n\r\n"),
    "a header with a space in its name": raw(OK + b"X y: 1\r\n\r\n"),
    "a header with a zero": raw(OK + b"X: a\0b\r\n\r\n"),
    "endless headers": raw(OK + b"X: y\r\n" * 40_000),
    "an endless status line": raw(b"HTTP/1.1 200 " + b"x" * 200_000),
}
UNREADABLE: dict[str, Step] = {
    "half a JSON": _json(b'{"runs": ['),
    "deep JSON": _json(b"[" * 100_000),
    "a number of 5,000 digits": _json(b"[" + b"9" * 5000 + b"x]"),
    "no UTF-8": _json(b'{"runs": "\xff\xfe\xfd"'),
    "half UTF-16": _json(b"\xff\xfe{\0\xd8"),
    "broken gzip": _json(b"{}", **{"Content-Encoding": "gzip"}),
    "cut gzip": _json(b"\x1f\x8b\x08\0", **{"Content-Encoding": "gzip"}),
    "broken deflate": _json(b"\xff\xff{}", **{"Content-Encoding": "deflate"}),
    "brotli": _json(b"{}", **{"Content-Encoding": "br"}),
    "a charset that is none": reply(200, b"\xff", {"Content-Type": "application/json; charset=no-such"}),
    "a charset that is no text": reply(200, b"\xff", {"Content-Type": "application/json; charset=zlib"}),
    "a charset that cannot be": reply(200, b"\xff", {"Content-Type": "application/json; charset=\xe9\xff"}),
    "a location that is no URL": reply(302, b"", {"Location": "http://[half"}),
    "a location with a port that is none": reply(307, b"", {"Location": "//x:99999/"}),
    "a location of another alphabet": reply(308, b"", {"Location": "http://\xff..\xfe/"}),
    "a location that runs a program": reply(303, b"", {"Location": "javascript:1"}),
    "a status of no kind": reply(999, b"\xff", {"Content-Type": "text/html; charset=utf-16"}),
    "half a stream": reply(200, b'id: 1\ndata: {"type"', EVENTS),
    "events that are none": reply(200, b"data: \xff\xfe\ndata: [[[\n\n" * 9, EVENTS),
    "events of deep JSON": reply(200, b"id: 1\ndata: " + b"[" * 50_000 + b"\n\n", EVENTS),
    "events in broken gzip": reply(200, b"data: {}\n\n", {**EVENTS, "Content-Encoding": "gzip"}),
    "events of numbers": reply(200, b"id: 9\ndata: 1e999\n\nid: x\ndata: null\n\n", EVENTS),
}
FAULTS = {**BROKEN, **UNREADABLE}


def _read(client: Any, stream: Any) -> Any:
    if hasattr(stream, "__aiter__"):

        async def awaited() -> list[Any]:
            return [each async for each in stream]

        return awaited()
    return list(stream)


def _agent(client: Any) -> Any:
    return client.workforce("bot").with_options(reconnect_timeout=0.0)


CALLS: dict[str, Callable[[Any], Any]] = {
    "an operation": lambda client: client.runs.list(),
    "a write": lambda client: client.runs.create_reaction("r1", sentiment="positive"),
    "an upload": lambda client: client.files.upload(file=b"content"),
    "an upload in chunks": lambda client: client.request("POST", "/x", content=iter([b"a", b"b"])),
    "a walk": lambda client: _read(client, client.paginate(client.runs.list)),
    "a walk ahead": lambda client: _read(client, client.paginate(client.runs.list, prefetch=True)),
    "a response": lambda client: client.with_response(client.runs.list),
    "a request": lambda client: client.request("GET", "/x"),
    "a stream of bytes": lambda client: streamed(client, "GET", "/x"),
    "a component": lambda client: client.workforce("bot").get("x"),
    "compose": lambda client: client.compose("Hello").result(),
    "compose, as text": lambda client: _read(client, client.compose("Hello").text),
    "a run": lambda client: _agent(client).run("Hello"),
    "a run, as events": lambda client: _read(client, _agent(client).stream("Hello")),
    "a log": lambda client: _agent(client).events("r1").result(),
    "a cancellation": lambda client: _agent(client).cancel("r1"),
}
OF_ITS_OWN_KIND = (
    "an operation",
    "an upload in chunks",
    "a walk",
    "a request",
    "a stream of bytes",
    "compose",
    "a run",
    "a log",
)
"""Calls that no other is sent or read like; a search tries all against every fault."""
TRIED = CALLS if FACTOR > 1 else {name: CALLS[name] for name in OF_ITS_OWN_KIND}


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_a_timbal_error(fault: str, flavour: str) -> None:
    with FaultServer(FAULTS[fault]) as server:
        for name, error in failures(flavour, server.url, TRIED, max_retries=0, timeout=30).items():
            # What a caller reads for himself, or nobody reads, may be anything.
            assert fault not in BROKEN or isinstance(error, APIConnectionError | errors.StreamError), (name, error)
            if error is not None:
                assert isinstance(error, TimbalError), (name, error)
                assert type(error).__module__ == errors.__name__, name
                assert str(error).isprintable(), name
        assert len(server.requests) >= len(TRIED)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("fault", UNREADABLE)
def test_what_cannot_be_read_is_no_value(fault: str, flavour: str) -> None:
    with FaultServer(UNREADABLE[fault]) as server, pytest.raises((APIResponseError, APIStatusError)):
        converse(flavour, server.url, CALLS["an operation"], max_retries=0)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", CALLS)
def test_nobody_there_is_a_connection_error(name: str, flavour: str) -> None:
    with refusing() as url, pytest.raises(APIConnectionError, match=r"cannot connect to 127\.0\.0\.1"):
        converse(flavour, url, CALLS[name], max_retries=0)


# ------------------------------------------------------------------------------------- what a caller gives

HOSTS = [
    "https://api..invalid",
    "https://" + "a" * 64 + ".invalid",
    "https://[::1",
    "https://x:99999",
    "https://\u2028.invalid",
    "https://xn--\xff.invalid",
]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("host", HOSTS)
def test_a_host_that_cannot_be_is_a_config_error(host: str, flavour: str) -> None:
    with pytest.raises(ConfigError, match="base"):
        converse(flavour, host, CALLS["an operation"], max_retries=0)


VALUES: list[Any] = ["é", "a\nb", "a\r\nX: y", "a\0b", " lead", "trail ", "\x0b", b"bytes", 5, None, "\ud800"]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("value", VALUES)
def test_a_header_that_cannot_be_sent_is_told_before_anything_is(value: Any, flavour: str) -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.request("GET", "/x", headers={"X-Private": value}),
        lambda client: streamed(client, "GET", "/x", headers={"X-Private": value}),
        lambda client: client.workforce("bot").get("x", headers={"X-Private": value}),
        lambda client: client.with_options(headers={"X-Private": value}).runs.list(),
    ]
    with FaultServer() as server:
        for call in calls:
            with pytest.raises((ValueError, TypeError), match="X-Private"):
                converse(flavour, server.url, call)
        assert server.connections == 0


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_path_that_is_too_long_to_be_sent_is_told(flavour: str) -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.runs.get("x" * 70_000),
        lambda client: client.workforce("bot").get("x" * 70_000),
        lambda client: client.request("GET", "/" + "x" * 70_000),
        lambda client: client.runs.list(status="x" * 70_000),
    ]
    with FaultServer() as server:
        for call in calls:
            with pytest.raises(ValueError, match="cannot be sent"):
                converse(flavour, server.url, call)
        assert server.connections == 0


class Failing(io.RawIOBase):
    """A file that cannot be read to its end."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        raise self._error


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "error", [OSError(5, "Input/output error"), ssl.SSLError("theirs"), EOFError("theirs"), UnicodeError("theirs")]
)
def test_what_the_callers_own_file_raises_stays_as_it_is(error: Exception, flavour: str) -> None:
    with FaultServer() as server:
        for call in (
            lambda client: client.files.upload(file=Failing(error)),
            lambda client: client.request("PUT", "/x", content=Failing(error)),
        ):
            with pytest.raises(type(error)) as caught:
                converse(flavour, server.url, call)
            assert caught.value is error
        assert server.requests == []


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_what_happens_in_the_callers_block_stays_as_it_is(flavour: str) -> None:
    def sync(client: Any) -> None:
        with client.stream_request("GET", "/x"):
            raise EOFError("theirs")

    async def awaited(client: Any) -> None:
        async with client.stream_request("GET", "/x"):
            raise EOFError("theirs")

    with FaultServer() as server, pytest.raises(EOFError, match="theirs"):
        converse(flavour, server.url, sync if flavour == "sync" else awaited)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_body_that_breaks_is_told_inside_the_callers_block(flavour: str) -> None:
    seen: list[BaseException] = []

    def sync(client: Any) -> None:
        with client.stream_request("GET", "/x", timeout=0.2) as response:
            try:
                response.read()
            except TimbalError as error:
                seen.append(error)

    async def awaited(client: Any) -> None:
        async with client.stream_request("GET", "/x", timeout=0.2) as response:
            try:
                await response.aread()
            except TimbalError as error:
                seen.append(error)

    silent = stall(message(200, b"", {"Content-Length": "5"}))
    for step in (truncated(), silent, UNREADABLE["broken gzip"]):
        with FaultServer(step) as server:
            converse(flavour, server.url, sync if flavour == "sync" else awaited)
    assert [type(each).__name__ for each in seen] == ["APIConnectionError", "APITimeoutError", "APIResponseError"]
