"""How long a connection that nobody uses is kept: shorter than a deployment keeps its end, by the clock of the test."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from support.servers import FaultServer, reply
from timbal.client import AsyncTimbal, Timbal

SETTINGS: dict[str, Any] = {"api_key": "k", "org_id": "o1", "project_id": "p1"}


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
