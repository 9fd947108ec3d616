"""One client under load, with faults mixed in: every call is answered or raises, and no answer goes to another call."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import psutil
import pytest

from support.summary import Say
from timbal.client import AsyncTimbal, Timbal
from timbal.client.errors import TimbalError
from timbal.local import LocalPlatform

THREADS, TASKS, CALLS = 64, 1000, 2000  # more calls than tasks, so that each client is used again
REASONABLE = ["APIConnectionError", "ServerError", "RateLimitError"]


@pytest.fixture
def troubled() -> Iterator[LocalPlatform]:
    """A platform where every few calls something goes wrong."""
    with LocalPlatform() as platform:
        platform.fail_next(503, times=200, path="*/healthy/*[05]")
        platform.fail_next(429, times=100, path="*/healthy/*[1]", headers={"Retry-After": "0"})
        platform.drop_next(times=100, path="*/healthy/*[2]")
        platform.cut_next(size=20, times=100, path="*/healthy/*[3]")
        yield platform


def settings(platform: LocalPlatform) -> dict[str, Any]:
    return {
        "timeout": httpx.Timeout(300.0),  # a busy machine may take long to accept 1,000 connections
        "base_url": platform.url,
        "api_key": platform.api_key,
        "org_id": platform.org_id,
        "project_id": platform.project_id,
    }


def test_threads_share_a_client(troubled: LocalPlatform, say: Say) -> None:
    outcomes: Counter[str] = Counter()
    lock = threading.Lock()

    with Timbal(**settings(troubled), max_retry_wait=0.01) as client:
        client.transport.sleep = lambda seconds: None  # type: ignore[method-assign]  # a wait proves nothing here
        agent = client.workforce("echo")

        def call(number: int) -> None:
            try:
                answer = agent.post(f"healthy/{number}", json={"number": number}).json()
                outcome = "answered" if answer["body"] == {"number": number} else "crossed"
            except TimbalError as error:
                outcome = next(each.__name__ for each in type(error).__mro__ if each.__name__ in REASONABLE)
            with lock:
                outcomes[outcome] += 1

        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(call, range(CALLS)))
    check(outcomes, troubled, say, "64 threads")


@pytest.mark.anyio
async def test_tasks_share_a_client(troubled: LocalPlatform, say: Say) -> None:
    outcomes: Counter[str] = Counter()

    async with AsyncTimbal(**settings(troubled), max_retry_wait=0.01) as client:
        agent = client.workforce("echo")

        async def at_once(seconds: float) -> None:
            await asyncio.sleep(0)

        client.transport.sleep = at_once  # type: ignore[method-assign]
        work = iter(range(CALLS))

        async def worker() -> None:
            for number in work:
                try:
                    answer = (await agent.post(f"healthy/{number}", json={"number": number})).json()
                    outcomes["answered" if answer["body"] == {"number": number} else "crossed"] += 1
                except TimbalError as error:
                    outcomes[next(each.__name__ for each in type(error).__mro__ if each.__name__ in REASONABLE)] += 1

        before = len(asyncio.all_tasks())
        await asyncio.gather(*(worker() for _ in range(TASKS)))
        assert len(asyncio.all_tasks()) == before
    check(outcomes, troubled, say, "1,000 tasks")


def check(outcomes: Counter[str], platform: LocalPlatform, say: Say, who: str) -> None:
    say(f"load, {who}, {CALLS} calls: {dict(outcomes)}")
    assert sum(outcomes.values()) == CALLS
    assert outcomes["crossed"] == 0
    assert outcomes["answered"] >= CALLS - 500  # no more than the faults that were laid
    # A POST that reached the server and was not refused was not sent again.
    arrived = Counter(each.path for each in platform.requests if each.method == "POST")
    again = {path: count for path, count in arrived.items() if count > 1 and not path.endswith("1")}
    assert not again
    gc.collect()
    ours = {connection.raddr.port for connection in psutil.Process().net_connections() if connection.raddr}
    assert int(platform.url.rpartition(":")[2]) not in ours
