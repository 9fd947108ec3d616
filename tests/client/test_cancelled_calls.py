"""Calls and streams that are cancelled, once or twice, give their connections back: a small pool stays usable."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from support.compose_wire import CAPTURE
from support.compose_wire import sse as compose_sse
from support.listeners import leading_to
from support.run_wire import HEAD, RUN, chunk, numbered, page, sse
from support.search import cases
from support.servers import FaultServer, Received, message
from timbal.client import AsyncTimbal, TimbalError
from timbal.client._http import connections

SETTINGS: dict[str, Any] = {"api_key": "k", "org_id": "o1", "project_id": "p1", "max_retries": 0}
CANCELS = cases(50)
AT_ONCE = 8


def slow(server: FaultServer, connection: socket.socket, request: Received) -> bool:
    """Every answer in four pieces, some milliseconds apart."""
    if "/compose" in request.path:
        data = HEAD + chunk(compose_sse(*CAPTURE)) + b"0\r\n\r\n"
    elif request.method == "POST":
        data = HEAD + chunk(sse(numbered(RUN))) + b"0\r\n\r\n"
    elif "/events" in request.path:
        data = page(numbered(RUN))
    else:
        data = message(200, json.dumps({"id": "x" * 100}).encode())
    quarter = len(data) // 4 + 1
    for i in range(0, len(data), quarter):
        if server.stopping.wait(0.002):
            return False
        connection.sendall(data[i : i + quarter])
    return True


async def _read(stream: Any) -> None:
    async with stream:
        async for _ in stream:
            pass


async def _raw_stream(client: AsyncTimbal) -> None:
    async with client.stream_request("GET", "/x") as response:
        await response.aread()


async def _heartbeats(client: AsyncTimbal) -> None:
    async with client.workforce("bot").stream("Hello") as stream:
        async for _ in stream.heartbeats(0.001):
            pass


async def _text(client: AsyncTimbal) -> None:
    async for _ in client.compose("Hello").text:
        pass


WAYS: dict[str, Callable[[AsyncTimbal], Any]] = {
    "call": lambda client: client.runs.get("r1"),
    "request": lambda client: client.request("GET", "/x"),
    "stream_request": _raw_stream,
    "upload": lambda client: client.request("POST", "/x", content=iter([b"x" * 1000] * 9)),
    "run": lambda client: client.workforce("bot").run("Hello"),
    "events of a run": lambda client: _read(client.workforce("bot").stream("Hello")),
    "heartbeats": _heartbeats,
    "result of compose": lambda client: client.compose("Hello").result(),
    "events of compose": lambda client: _read(client.compose("Hello")),
    "text of compose": _text,
}


async def cancel(work: Any, number: int) -> bool:
    """Cancel some work at one moment of its life, and return whether that ended it; every third time twice."""
    task = asyncio.ensure_future(work)
    await asyncio.sleep(number % 20 / 1000)
    task.cancel()
    if number % 3 == 0:
        await asyncio.sleep(0)
        task.cancel()
    done, _ = await asyncio.wait([task], timeout=30)
    assert done, "a cancelled call does not end"
    if task.cancelled():
        return True
    error = task.exception()
    assert error is None or isinstance(error, TimbalError)
    return False


async def storm(client: AsyncTimbal, way: Callable[[AsyncTimbal], Any]) -> int:
    """Cancel many calls, a few at once, and return how many of them were not over yet."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> bool:
        async with gate:
            return await cancel(way(client), number)

    return sum(await asyncio.gather(*map(one, range(CANCELS))))


def kept() -> int:
    """How many connections are in memory, whether they lead anywhere or not."""
    gc.collect()
    return sum(isinstance(each, connections.Connection) for each in gc.get_objects())


async def settled(before: set[Any]) -> bool:
    """Whether everything that was begun in the background has ended."""
    for _ in range(1000):
        if not asyncio.all_tasks() - before:
            return True
        await asyncio.sleep(0.01)
    return False


async def at_once(client: AsyncTimbal, count: int) -> None:
    """Make so many calls at once; each has its connection at once, or fails."""
    limit = httpx.Timeout(30, pool=10)
    answers = await asyncio.gather(*(client.request("GET", "/x", timeout=limit) for _ in range(count)))
    assert [answer.status_code for answer in answers] == [200] * count


@pytest.mark.anyio
@pytest.mark.parametrize("way", WAYS)
async def test_connections_come_back_from_cancelled_calls(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "_IDLE_SECONDS", 600.0)  # however slow this machine is
    before = asyncio.all_tasks()
    with FaultServer(slow) as server:
        client = AsyncTimbal(base_url=server.url, **SETTINGS)
        assert await storm(client, WAYS[way]) > CANCELS // 4
        assert await settled(before)
        left = leading_to(server)
        assert left == kept() <= AT_ONCE
        await at_once(client, left)
        assert leading_to(server) == left  # each that is left was free
        await client.close()
        assert leading_to(server) == 0


@pytest.mark.anyio
@pytest.mark.parametrize(("way", "size"), [*((way, 8) for way in WAYS), ("run", 10), ("request", 10)])
async def test_a_pool_of_the_callers_stays_usable(way: str, size: int) -> None:
    before = asyncio.all_tasks()
    kind: Any = httpx.AsyncClient
    limits = httpx.Limits(max_connections=size, max_keepalive_connections=size)
    with FaultServer(slow) as server:
        async with (
            kind(limits=limits, trust_env=False, verify=False) as own,
            AsyncTimbal(base_url=server.url, http_client=own, **SETTINGS) as client,
        ):
            assert await storm(client, WAYS[way]) > CANCELS // 4
            await at_once(client, size)
            assert await settled(before)
        assert leading_to(server) == 0


@pytest.mark.anyio
async def test_a_call_that_waits_for_its_turn_is_cancelled_without_a_trace() -> None:
    with FaultServer(slow) as server:
        async with AsyncTimbal(base_url=server.url, **SETTINGS) as client:
            calls = [asyncio.ensure_future(client.request("GET", "/x")) for _ in range(120)]
            await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
            for call in calls[1::2]:
                call.cancel()
            await asyncio.wait(calls)
            assert all(call.cancelled() or call.result().status_code == 200 for call in calls)
            assert not any(call.cancelled() for call in calls[::2])
            assert any(call.cancelled() for call in calls[101:])  # which had not left yet
            await at_once(client, 50)
