"""A client of the caller's that speaks HTTP/2: what happens to one request does nothing to others on its connection."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from support.compose_wire import CAPTURE, LAST
from support.compose_wire import sse as compose_sse
from support.flavours import FLAVOURS
from support.http2 import Http2Server
from support.run_wire import RUN, numbered, sse
from timbal.client import APIConnectionError, APIStatusError, APITimeoutError, AsyncTimbal, Timbal

SETTINGS: dict[str, Any] = {"api_key": "k", "org_id": "o1", "project_id": "p1", "max_retries": 0}
HELD = 5


class Http2:
    """Calls of either client over one connection, of which some wait while others are made."""

    def __init__(self, flavour: str, url: str, **options: Any) -> None:
        kind: Any = httpx.AsyncClient if flavour == "async" else httpx.Client
        self._runner = asyncio.Runner() if flavour == "async" else None
        self._own = kind(http1=False, http2=True, trust_env=False, verify=False)
        timbal: Any = AsyncTimbal if flavour == "async" else Timbal
        self.client = timbal(base_url=url, http_client=self._own, **{**SETTINGS, **options})

    def beside(self, held: Callable[[Any], Any], server: Http2Server, failing: Callable[[Any], Any]) -> list[Any]:
        """Return what calls that wait come to, while another one on their connection fails.

        httpcore lets one of those who share a connection read, and that may be another than the one concerned. So the
        others are released as soon as the failure is on its way.

        Args:
            held: the call that waits, made several times at once.
            server: releases them.
            failing: the other call.
        """
        if self._runner is not None:
            return self._runner.run(self._beside(held, server, failing))
        failing(self.client)  # which opens the connection
        assert server.failed.acquire(timeout=60)
        results: list[Any] = []
        threads = [threading.Thread(target=lambda: results.append(held(self.client))) for _ in range(HELD)]
        for thread in threads:
            thread.start()
        for _ in threads:
            assert server.held.acquire(timeout=60)
        threads.append(threading.Thread(target=failing, args=(self.client,)))
        threads[-1].start()
        assert server.failed.acquire(timeout=60)
        server.release.set()
        for thread in threads:
            thread.join(60)
        return results

    async def _beside(
        self, held: Callable[[Any], Any], server: Http2Server, failing: Callable[[Any], Any]
    ) -> list[Any]:
        await failing(self.client)
        assert await asyncio.to_thread(server.failed.acquire, timeout=60)
        tasks = [asyncio.ensure_future(held(self.client)) for _ in range(HELD)]
        for _ in tasks:
            assert await asyncio.to_thread(server.held.acquire, timeout=60)
        other = asyncio.ensure_future(failing(self.client))
        assert await asyncio.to_thread(server.failed.acquire, timeout=60)
        server.release.set()
        await other
        return await asyncio.gather(*tasks)

    def close(self) -> None:
        if self._runner is None:
            self.client.close()
            self._own.close()
        else:
            self._runner.run(self.client.aclose())
            self._runner.run(self._own.aclose())
            self._runner.close()


def failing(call: Callable[[Any], Any], kind: type[Exception]) -> Callable[[Any], Any]:
    """A call that raises, of either client."""

    async def awaited(client: Any) -> None:
        with pytest.raises(kind):
            await call(client)

    def sync(client: Any) -> Any:
        if isinstance(client, AsyncTimbal):
            return awaited(client)
        with pytest.raises(kind):
            return call(client)

    return sync


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("status", [404, 429, 500, 502, 503, 504])
def test_an_error_leaves_the_other_requests_of_its_connection_alone(status: int, flavour: str) -> None:
    with Http2Server(b'{"id": "r1"}') as server:
        calls = Http2(flavour, server.url)
        failed = failing(lambda client: client.workforce("bot").post(f"fail/{status}"), APIStatusError)
        answers = calls.beside(lambda client: client.workforce("bot").post("slow"), server, failed)
        calls.close()
    assert [(answer.status_code, answer.http_version, answer.json()) for answer in answers] == [
        (200, "HTTP/2", {"id": "r1"})
    ] * HELD
    assert server.connections == 1
    assert len(server.paths) == HELD + 2


@pytest.mark.parametrize("kind", ["compose", "run"])
def test_an_error_leaves_the_streams_of_its_connection_alone(kind: str, flavour: str) -> None:
    body = compose_sse(*CAPTURE) if kind == "compose" else sse(numbered(RUN))

    def held(client: Any) -> Any:
        return client.compose("Hello").result() if kind == "compose" else client.workforce("bot").run("Hello")

    with Http2Server(body, "text/event-stream") as server:
        calls = Http2(flavour, server.url)
        failed = failing(lambda client: client.request("GET", "/fail/500"), APIStatusError)
        outcomes = calls.beside(held, server, failed)
        calls.close()
    assert [outcome.text for outcome in outcomes] == [LAST if kind == "compose" else "Hello"] * HELD
    assert server.connections == 1


def test_a_stream_that_is_reset_leaves_the_other_requests_alone(flavour: str) -> None:
    with Http2Server() as server:
        calls = Http2(flavour, server.url)
        reset = failing(lambda client: client.workforce("bot").get("fail/reset"), APIConnectionError)
        answers = calls.beside(lambda client: client.workforce("bot").get("slow"), server, reset)
        calls.close()
    assert [answer.status_code for answer in answers] == [200] * HELD
    assert server.connections == 1


@pytest.mark.parametrize("how", ["deadline", "cancelled"])
def test_a_call_that_is_given_up_leaves_the_other_requests_alone(how: str) -> None:
    async def cancelled(client: Any) -> None:
        task = asyncio.ensure_future(client.workforce("bot").get("late"))
        assert await asyncio.to_thread(server.held.acquire, timeout=60)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        server.failed.release()

    async def late(client: Any) -> None:
        with pytest.raises(APITimeoutError):
            await client.with_options(deadline=0.2).workforce("bot").get("late")
        server.held.acquire()
        server.failed.release()

    with Http2Server() as server:
        calls = Http2("async", server.url)
        answers = calls.beside(
            lambda client: client.workforce("bot").get("slow"), server, late if how == "deadline" else cancelled
        )
        calls.close()
    assert [answer.status_code for answer in answers] == [200] * HELD
    assert server.connections == 1
