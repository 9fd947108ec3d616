"""Many calls at once against a limit, over a wire: none fails, and few are refused."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from support.servers import FaultServer, Received, answer, message
from support.summary import Say
from timbal.client import AsyncTimbal, Timbal

CALLS, LIMIT, SECONDS = 450, 150, 0.8
SETTINGS: dict[str, Any] = {"api_key": "k", "org_id": "o1", "project_id": "p1"}


class Limited:
    """A platform that takes so many calls in each window of time, and says so.

    Attributes:
        refused: how many calls it has refused.
    """

    def __init__(self) -> None:
        self.refused = 0
        self._lock = threading.Lock()
        self._begun = 0.0
        self._count = 0

    def __call__(self, request: Received) -> bytes:
        with self._lock:
            now = time.monotonic()
            if now >= self._begun + SECONDS:
                self._begun, self._count = now, 0
            left = f"{self._begun + SECONDS - now + 0.001:.3f}"
            if self._count >= LIMIT:
                self.refused += 1
                return message(429, {"error": "slow down"}, {"Retry-After": left})
            self._count += 1
            known = {"RateLimit-Limit": str(LIMIT), "RateLimit-Remaining": str(LIMIT - self._count)}
        return message(200, {"id": request.path.rpartition("/")[2]}, {**known, "RateLimit-Reset": left})


def call_all(flavour: str, url: str, calls: int = CALLS) -> list[str]:
    """The ids that as many calls return, made as fast as the client lets them go."""

    async def awaited() -> list[str]:
        async with AsyncTimbal(base_url=url, **SETTINGS) as client:
            found = await asyncio.gather(*(client.runs.get(str(number)) for number in range(calls)))
            return [each["id"] for each in found]

    if flavour == "async":
        return asyncio.run(awaited())
    with Timbal(base_url=url, **SETTINGS) as client, ThreadPoolExecutor(120) as pool:
        return [each["id"] for each in pool.map(lambda number: client.runs.get(str(number)), range(calls))]


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_limit_refuses_few_calls_and_fails_none(flavour: str, say: Say) -> None:
    platform = Limited()
    with FaultServer(answer(platform)) as server:
        assert call_all(flavour, server.url) == [str(number) for number in range(CALLS)]
        assert len(server.requests) == CALLS + platform.refused
    say(f"{CALLS} calls against a limit of {LIMIT} ({flavour}): 0 failed, {platform.refused} refused")
    assert platform.refused < CALLS / 20


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_refusal_that_asks_for_no_wait_is_tried_again_at_once(flavour: str) -> None:
    lock = threading.Lock()
    seen: dict[str, int] = {}

    def refuse_some(request: Received) -> bytes:
        number = request.path.rpartition("/")[2]
        with lock:
            seen[number] = seen.get(number, 0) + 1
        if int(number) % 10 == 0 and seen[number] < 3:
            return message(429, {"error": "not you"}, {"Retry-After": "0"})
        return message(200, {"id": number})

    with FaultServer(answer(refuse_some)) as server:
        assert call_all(flavour, server.url, 100) == [str(number) for number in range(100)]
    assert set(seen.values()) == {1, 3}
