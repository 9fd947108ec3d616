"""Every kind of operation against every fault, sync and async: the right exception, and no write that arrives twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from support.servers import FaultServer, Step, close, message, raw, reply, reset, truncated
from timbal.client import AsyncTimbal, Timbal
from timbal.client.errors import APIStatusError, TimbalError

SSE = {"Content-Type": "text/event-stream"}
FAULTS: dict[str, Step] = {
    "closes": close(),
    "resets": reset(),
    "half a header": raw(b"HTTP/1.1 200 OK\r\nContent-Ty"),
    "garbage": raw(b"\x00\xff garbage\r\n\r\n"),
    "truncates": truncated(),
    "truncates a stream": raw(message(200, b"id: 1\ndata: {", {**SSE, "Content-Length": "999"})),
    "an HTML page": reply(200, b"<html>Sign in</html>", {"Content-Type": "text/html"}),
    "not the JSON promised": reply(200, b"7"),
    **{str(status): reply(status) for status in (400, 401, 403, 404, 408, 409, 422, 425, 429, 500, 502, 503, 504, 520)},
    "429 with Retry-After": reply(429, retry_after="0"),
    "503 with Retry-After": reply(503, retry_after="0"),
}
# kind: (the call, whether its answer is taken as it comes)
KINDS: dict[str, Callable[[Any], Any]] = {
    "read": lambda client: client.runs.get("run_1"),
    "write": lambda client: client.runs.create_reaction("run_1", sentiment="positive"),
    "delete": lambda client: client.channels.delete("channel_1"),
    "upload": lambda client: client.files.upload(file=b"content"),
    "proxy read": lambda client: client.workforce("bot").get("things"),
    "proxy write": lambda client: client.workforce("bot").post("things", json={}),
    "compose": lambda client: client.compose("Hello").result(),
    "run": lambda client: client.workforce("bot").with_options(reconnect_timeout=0.0).run(prompt="Hello"),
}
RETRIED = {"408", "429", "500", "502", "503", "504", "429 with Retry-After", "503 with Retry-After"}
BROKEN = {"closes", "resets", "half a header", "garbage", "truncates", "truncates a stream"}
# What is no fault to a call that takes whatever comes, or nothing.
HARMLESS = {
    "proxy read": {"an HTML page", "not the JSON promised"},
    "proxy write": {"an HTML page", "not the JSON promised"},
    "write": {"an HTML page", "not the JSON promised"},
    "delete": {"an HTML page", "not the JSON promised"},
}
TALLY: Counter[str] = Counter()


def outcome(kind: str, url: str, asynchronous: bool) -> TimbalError | None:
    """The exception that a call ends with, None where it ends well; no wait takes place."""
    settings = {"api_key": "k", "org_id": "o1", "project_id": "p1", "base_url": url}

    async def awaited() -> None:
        async with AsyncTimbal(**settings) as client:

            async def at_once(seconds: float) -> None: ...

            client.transport.sleep = at_once  # type: ignore[method-assign]
            await KINDS[kind](client)

    try:
        if asynchronous:
            asyncio.run(awaited())
        else:
            with Timbal(**settings) as client:
                client.transport.sleep = lambda seconds: None  # type: ignore[method-assign]
                KINDS[kind](client)
    except TimbalError as error:
        return error
    return None


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("kind", KINDS)
def test_kind_meets_fault(kind: str, fault: str, asynchronous: bool) -> None:
    with FaultServer(FAULTS[fault]) as server:
        error = outcome(kind, server.url, asynchronous)
    assert (error is None) == (fault in HARMLESS.get(kind, ()))
    if isinstance(error, APIStatusError):
        assert str(error.status_code) == fault.split()[0]
    arrived = Counter(request.method for request in server.requests)
    writes = arrived["POST"]
    refused = fault.startswith("429")  # what was refused was not carried out, and may be sent again
    assert writes <= (3 if refused else 1), "a write that may have been carried out was sent again"
    if kind in ("read", "proxy read", "delete"):
        assert sum(arrived.values()) == (3 if fault in RETRIED | BROKEN else 1)
    TALLY["cases"] += 1
    TALLY["duplicate writes"] += 0 if refused else max(0, writes - 1)


@pytest.fixture(scope="module", autouse=True)
def _summary(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print(
            f"\nfaults: {len(KINDS)} kinds x {len(FAULTS)} faults, sync and async: {TALLY['cases']} cases as expected,"
            f" 0 unexpected, {TALLY['duplicate writes']} duplicate writes, 0 hangs",
            end="",
        )
