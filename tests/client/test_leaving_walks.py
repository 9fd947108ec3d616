"""Walks that are left, interrupted or continued: at once, without a second request, from where they were."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest

from support.agents import SETTINGS
from support.servers import FaultServer, Received, answer, reply
from timbal.client import AsyncTimbal, BadRequestError, ServerError, Timbal

if TYPE_CHECKING:
    import socket

pytestmark = pytest.mark.usefixtures("no_settings")


def page_of(request: Received) -> bytes:
    """Three runs a page, without end; the token counts the pages."""
    number = int(parse_qs(request.query).get("page_token", ["0"])[0])
    body = {"runs": [{"id": str(3 * number + n)} for n in range(3)], "next_page_token": str(number + 1)}
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


class Held:
    """A step that answers nothing until the test ends, and then hangs up, which invites a repetition."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.let_go = threading.Event()

    def __call__(self, server: FaultServer, connection: socket.socket, request: Received) -> bool:
        self.asked.set()
        self.let_go.wait(60)
        return False


@pytest.mark.parametrize("how", ["break", "error", "interrupt", "close"])
def test_a_prefetching_walk_is_left_at_once_and_for_good(how: str) -> None:
    held = Held()
    before = threading.active_count()
    with (
        FaultServer(answer(page_of), held, answer(page_of)) as server,
        Timbal(base_url=server.url, **SETTINGS) as client,
    ):
        repeated = threading.Event()
        client.transport.sleep = lambda seconds: repeated.set()  # type: ignore[method-assign]
        walk = client.paginate(client.runs.list, prefetch=True)
        items = iter(walk)
        try:
            assert next(items).id == "0"
            assert held.asked.wait(60)
            if how == "error":
                raise LookupError
            if how == "interrupt":
                raise KeyboardInterrupt
            if how == "close":
                items.close()
        except (LookupError, KeyboardInterrupt):
            pass
        del items  # which the end of a loop does by itself
        fetching = [thread for thread in threading.enumerate() if thread.name == "timbal-background"]
        assert len(fetching) == 1
        assert fetching[0].daemon
        held.let_go.set()
        fetching[0].join(60)
        assert not repeated.is_set()
        assert len(server.requests) == 2
        assert walk.next_page_token is None
    assert threading.active_count() <= before


def test_a_prefetched_page_that_fails_is_asked_for_again_when_one_goes_on() -> None:
    steps = [answer(page_of), reply(400), answer(page_of), reply(400)]
    with FaultServer(*steps) as server, Timbal(base_url=server.url, **SETTINGS) as client:
        items = iter(client.paginate(client.runs.list, prefetch=True))
        seen: list[str] = []
        for _ in range(2):
            with pytest.raises(BadRequestError):
                seen.extend(item.id for item in items)
        assert seen == ["0", "1", "2", "3", "4", "5"]


@pytest.mark.anyio
@pytest.mark.parametrize("prefetch", [False, True])
async def test_a_cancelled_wait_does_not_end_a_walk(prefetch: bool) -> None:
    held = Held()

    def second(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        held.asked.set()
        held.let_go.wait(60)
        return answer(page_of)(server, connection, request)

    with FaultServer(answer(page_of), second, answer(page_of)) as server:
        async with AsyncTimbal(base_url=server.url, **SETTINGS) as client:
            items = aiter(client.paginate(client.runs.list, prefetch=prefetch, limit=5))
            seen = [(await anext(items)).id for _ in range(3)]
            task = asyncio.ensure_future(anext(items))
            assert await asyncio.to_thread(held.asked.wait, 60)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            held.let_go.set()
            seen += [item.id async for item in items]
            assert seen == ["0", "1", "2", "3", "4"]


@pytest.mark.anyio
async def test_an_asynchronous_walk_that_is_dropped_ends_its_task(caplog: Any) -> None:
    held = Held()
    with FaultServer(answer(page_of), held) as server:
        async with AsyncTimbal(base_url=server.url, **SETTINGS) as client:
            before = asyncio.all_tasks()
            async for _ in client.paginate(client.runs.list, prefetch=True):
                assert await asyncio.to_thread(held.asked.wait, 60)
                break
            held.let_go.set()
            await asyncio.wait(asyncio.all_tasks() - before)
            assert len(server.requests) == 2
    assert [record for record in caplog.records if record.name == "asyncio"] == []


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("token", [None, "7"])
def test_a_walk_that_fails_before_its_first_page_keeps_its_token(prefetch: bool, token: str | None) -> None:
    with (
        FaultServer(reply(500), answer(page_of)) as server,
        Timbal(base_url=server.url, max_retries=0, **SETTINGS) as client,
    ):
        walk = client.paginate(client.runs.list, page_token=token, prefetch=prefetch, limit=3)
        assert walk.next_page_token == token
        with pytest.raises(ServerError):
            list(walk)
        assert walk.next_page_token == token
        assert [run.id for run in walk] == [str(3 * int(token or 0) + n) for n in range(3)]
        assert walk.next_page_token == str(int(token or 0) + 1)


def test_the_token_of_a_log_is_kept_too() -> None:
    with Timbal(**SETTINGS) as client:
        walk = client.paginate(client.projects.list_env_eval_run_events, "e1", "r1", after=12)
        assert walk.next_page_token == 12
