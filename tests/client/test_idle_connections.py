"""How long a connection that nobody uses is kept: shorter than a deployment keeps its end, by the clock of the test."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from contextlib import suppress
from typing import Any

import pytest

from support.servers import FaultServer, Received, reply
from timbal.client import AsyncTimbal, Timbal

SETTINGS: dict[str, Any] = {"api_key": "k", "org_id": "o1", "project_id": "p1"}


class CountingServer(FaultServer):
    """Answers three requests at once, so that each needs a connection, and counts the connections that were closed."""

    def __init__(self) -> None:
        self.closed = 0
        self.at_once = threading.Barrier(3)
        super().__init__(self.together)

    def together(self, server: FaultServer, connection: socket.socket, request: Received) -> bool:
        self.at_once.wait(30)
        return reply(200, {"id": "r1"})(server, connection, request)

    def serve(self, connection: socket.socket) -> None:
        super().serve(connection)
        with self.lock:
            self.closed += 1

    def wait_until_closed(self) -> None:
        until = time.perf_counter() + 30
        while self.closed < self.connections and time.perf_counter() < until:
            time.sleep(0.01)
        assert self.closed == self.connections


class Clock:
    """A monotonic clock that the test puts forward."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._ahead = 0.0
        real = time.monotonic
        monkeypatch.setattr(time, "monotonic", lambda: real() + self._ahead)

    def pass_by(self, seconds: float) -> None:
        self._ahead += seconds


# uvicorn, which deployments run on, hangs up after 5 s: a request that leaves just then is lost.
@pytest.mark.parametrize(("seconds", "connections"), [(0.0, 1), (5.0, 2)])
@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_connection_is_not_used_after_the_server_may_have_left_it(
    flavour: str, seconds: float, connections: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(reply(200, {"id": "r1"})) as server:

        async def awaited() -> None:
            async with AsyncTimbal(base_url=server.url, **SETTINGS) as client:
                await client.runs.get("r1")
                clock.pass_by(seconds)
                await client.runs.get("r1")

        clock = Clock(monkeypatch)
        if flavour == "async":
            asyncio.run(awaited())
        else:
            with Timbal(base_url=server.url, **SETTINGS) as client:
                client.runs.get("r1")
                clock.pass_by(seconds)
                client.runs.get("r1")
    assert server.connections == connections


@pytest.mark.parametrize("steps", range(1, 7))
def test_a_call_that_is_cancelled_while_it_closes_old_connections_loses_none(
    steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def calls(url: str) -> None:
        async with AsyncTimbal(base_url=url, **SETTINGS) as client:
            await asyncio.gather(*(client.runs.get("r1") for _ in range(3)))
            clock.pass_by(5.0)
            call = asyncio.ensure_future(client.runs.get("r1"))
            for _ in range(steps):
                await asyncio.sleep(0)
            call.cancel()
            with suppress(asyncio.CancelledError):
                await call
        await asyncio.to_thread(server.wait_until_closed)

    clock = Clock(monkeypatch)
    with CountingServer() as server:
        asyncio.run(calls(server.url))
    assert server.connections >= 3
