"""A deadline holds for all that its caller sees as one call, whatever the server trickles or leaves unread."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Callable
from typing import Any

import pytest

from support.conversations import converse, streamed
from support.flavours import FLAVOURS
from support.listeners import Listener
from support.servers import FaultServer, Received, Step, message, refusing, reply, stall
from timbal.client.errors import APITimeoutError, RateLimitError

DEADLINE = 0.25
SERVED = 20.0
"""Seconds that the servers go on for; a call that ends much sooner was ended by its deadline."""

CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
EVENTS = CHUNKED.replace(b"application/json", b"text/event-stream")


def dripping(first: bytes, piece: bytes) -> Step:
    """The first bytes, then the piece again and again, in good time each."""

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(first)
        end = time.monotonic() + SERVED
        while time.monotonic() < end and not server.stopping.wait(0.02):
            connection.sendall(piece)
        return False

    return step


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


CODED = CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n")
DRIPS: dict[str, Step] = {
    "a status line": dripping(b"HTTP/1.1 200 ", b"x"),
    "a header": dripping(b"HTTP/1.1 200 OK\r\nX: ", b"a"),
    "headers": dripping(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "provisional answers": dripping(b"", b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"),
    "a body": dripping(CHUNKED, _chunk(b" ")),
    "a body of an error": dripping(CHUNKED.replace(b"200 OK", b"400 Bad"), _chunk(b" ")),
    "a chunk size": dripping(CHUNKED, b"0"),
    "a coded body of nothing": dripping(CODED + _chunk(gzip.compress(b"")[:10]), _chunk(b"\x00\x00\x00\xff\xff")),
    "trailers": dripping(CHUNKED + b"2\r\n{}\r\n0\r\n", b"X: y\r\n"),
    "silence": stall(),
}
CALLS: dict[str, Callable[[Any], Any]] = {
    "call": lambda client: client.runs.list(),
    "stream_request": lambda client: streamed(client, "GET", "/x"),
    "component": lambda client: client.workforce("bot").get("x"),
}


def timed(flavour: str, url: str, call: Callable[[Any], Any], **options: Any) -> APITimeoutError:
    """The timeout that a call ends with, which comes long before the server's end."""
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match=r"not done within 0\.25 s; deadline=SECONDS raises") as caught:
        converse(flavour, url, call, deadline=DEADLINE, **options)
    assert time.monotonic() - began < SERVED / 2
    return caught.value


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("drip", DRIPS)
def test_a_response_that_drips_is_ended(drip: str, flavour: str) -> None:
    with FaultServer(DRIPS[drip]) as server:
        timed(flavour, server.url, CALLS["call"])


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", ["stream_request", "component"])
@pytest.mark.parametrize("drip", ["a header", "provisional answers", "a body", "silence"])
def test_streamed_responses_and_components_are_ended_as_well(drip: str, name: str, flavour: str) -> None:
    with FaultServer(DRIPS[drip]) as server:
        timed(flavour, server.url, CALLS[name])


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_second_request_of_a_connection_is_ended_too(flavour: str) -> None:
    """The first one lets the client know its connection; the next one is on it."""
    with FaultServer(reply(200), DRIPS["a header"]) as server:
        timed(flavour, server.url, lambda client: _both(client))
        assert server.connections == 1


def _both(client: Any) -> Any:
    def request() -> Any:
        return client.request("GET", "/x")

    async def awaited() -> None:
        await request()
        await request()

    first = request()
    if hasattr(first, "__await__"):
        first.close()
        return awaited()
    return request()


# -------------------------------------------------------------------------------------------------- streams


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.compose("Hello").result(),
        lambda client: client.workforce("bot").run("Hello"),
        lambda client: client.workforce("bot").stream("Hello").result(),
        lambda client: client.workforce("bot").events("r1").result(),
        lambda client: client.compose("Hello").start(),
    ],
    ids=["result of compose", "run", "result of a run", "result of a log", "start of compose"],
)
def test_what_comes_to_one_result_is_one_call(call: Any, flavour: str) -> None:
    with FaultServer(DRIPS["headers"]) as server:
        timed(flavour, server.url, call)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "call",
    [lambda client: client.compose("Hello").result(), lambda client: client.workforce("bot").run("Hello")],
    ids=["compose", "run"],
)
def test_a_stream_that_only_shows_that_it_lives_is_ended(call: Any, flavour: str) -> None:
    with FaultServer(dripping(EVENTS, _chunk(b": nothing yet\n"))) as server:
        timed(flavour, server.url, call)


# --------------------------------------------------------------------------------------------------- uploads


class Unread(Listener):
    """Accepts connections and reads nothing of what comes."""

    def serve(self, connection: socket.socket) -> None:
        self.stopping.wait(60)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.request("PUT", "/x", content=b"x" * 20_000_000),
        lambda client: client.request("POST", "/x", content=iter([b"x" * 65536] * 300)),
        lambda client: client.files.upload(file=b"x" * 20_000_000),
        lambda client: client.compose("x" * 20_000_000).start(),
    ],
    ids=["bytes", "pieces", "a form", "a prompt"],
)
def test_an_upload_that_nobody_reads_is_ended(call: Any, flavour: str) -> None:
    with Unread() as server:
        timed(flavour, server.url, call)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_body_that_is_made_slowly_is_ended(flavour: str) -> None:
    def pieces() -> Any:
        for _ in range(200):
            time.sleep(0.05)
            yield b"x"

    with FaultServer() as server:
        timed(flavour, server.url, lambda client: client.request("POST", "/x", content=pieces()))


# -------------------------------------------------------------------------------------- attempts, waits, walks


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_wait_that_would_outlast_the_deadline_is_not_begun(flavour: str) -> None:
    began = time.monotonic()
    with FaultServer(reply(429, retry_after="30")) as server, pytest.raises(RateLimitError):
        converse(flavour, server.url, CALLS["call"], deadline=5)
    assert len(server.requests) == 1
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_attempts_are_counted_together(flavour: str) -> None:
    again = reply(503, retry_after="0")
    with FaultServer(again, again, again, DRIPS["a body"]) as server:
        timed(flavour, server.url, CALLS["call"], max_retries=9)
        assert len(server.requests) == 4


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_each_page_of_a_walk_has_the_deadline(flavour: str) -> None:
    async def awaited(walk: Any, seen: list[Any]) -> None:
        async for item in walk:
            seen.append(item.id)  # noqa: PERF401 - what came before the failure counts

    def walk(client: Any) -> Any:
        pages = client.paginate(client.runs.list)
        if flavour == "async":
            return awaited(pages, seen)
        for item in pages:
            seen.append(item.id)  # noqa: PERF401 - what came before the failure counts
        return None

    def page(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        number = len(server.requests)
        if number == 4:
            return DRIPS["a body"](server, connection, request)
        server.stopping.wait(DEADLINE / 2)  # each in time, all together not
        connection.sendall(message(200, {"runs": [{"id": str(number)}], "next_page_token": str(number)}))
        return True

    seen: list[Any] = []
    with FaultServer(page) as server:
        timed(flavour, server.url, walk)
    assert seen == ["1", "2", "3"]


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_nobody_there_is_told_at_once_and_not_at_the_deadline(flavour: str) -> None:
    began = time.monotonic()
    with refusing() as url, pytest.raises(Exception, match="cannot connect"):
        converse(flavour, url, CALLS["call"], deadline=60, max_retries=0)
    assert time.monotonic() - began < 30
