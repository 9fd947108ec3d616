"""Clients that are derived, shared, raced for, closed or left: one pool, one life, and an end without a word."""

from __future__ import annotations

import asyncio
import copy
import pickle
import subprocess
import sys
import threading
from typing import Any

import pytest

from support.compose_wire import CAPTURE
from support.compose_wire import sse as compose_sse
from support.conversations import KEY, converse
from support.flavours import FLAVOURS
from support.listeners import leading_to
from support.run_wire import HEAD, chunk
from support.servers import FaultServer, answer, message, raw, reply, stall
from timbal.client import AsyncTimbal, Timbal, TimbalError
from timbal.client.errors import APIConnectionError

SETTINGS: dict[str, Any] = {"api_key": KEY, "org_id": "o1", "project_id": "p1", "max_retries": 0}


# --------------------------------------------------------------------------------------------- derived clients


class OfAnApplication(Timbal):
    """A client with something of its own."""

    def __init__(self, name: str, **settings: Any) -> None:
        super().__init__(**settings)
        self.name = name


class AsyncOfAnApplication(AsyncTimbal):
    """A client with something of its own."""

    def __init__(self, name: str, **settings: Any) -> None:
        super().__init__(**settings)
        self.name = name


@pytest.mark.parametrize("kind", [OfAnApplication, AsyncOfAnApplication])
def test_a_subclass_keeps_what_it_is_and_has(kind: Any) -> None:
    client = kind("ours", base_url="http://127.0.0.1:9", **SETTINGS)
    derived = client.with_options(timeout=5).with_options(org_id="o2")
    assert type(derived) is kind
    assert derived.name == "ours"
    assert (derived.settings.org_id, client.settings.org_id) == ("o2", "o1")
    derived.name = "another"
    assert client.name == "ours"


def test_who_is_closed_when_the_parent_closes() -> None:
    with FaultServer() as server:
        parent = Timbal(base_url=server.url, **SETTINGS)
        child = parent.with_options(timeout=5)
        grandchild = child.with_options(timeout=6)
        child.close()
        assert (parent.closed, child.closed, grandchild.closed) == (False, True, False)
        grandchild.request("GET", "/x")
        parent.close()
        assert (parent.closed, child.closed, grandchild.closed) == (True, True, True)
        for each in (parent, child, grandchild, child.with_options(timeout=7)):
            with pytest.raises(RuntimeError, match="closed"):
                each.request("GET", "/x")
    assert len(server.requests) == 1


async def _family(url: str) -> None:
    parent = AsyncTimbal(base_url=url, **SETTINGS)
    child = parent.with_options(timeout=5)
    await child.request("GET", "/x")
    await child.close()
    assert (parent.closed, child.closed) == (False, True)
    sibling = parent.with_options(timeout=6)
    await parent.close()
    assert (parent.closed, sibling.closed) == (True, True)
    with pytest.raises(RuntimeError, match="closed"):
        await sibling.request("GET", "/x")


def test_who_is_closed_when_the_asynchronous_parent_closes() -> None:
    with FaultServer() as server:
        asyncio.run(_family(server.url))


# ------------------------------------------------------------------------------------------------- first calls


def test_threads_that_race_for_the_first_call_leave_no_connection_open() -> None:
    barrier = threading.Barrier(16)
    gate = threading.Event()

    def slowly(server: Any, connection: Any, request: Any) -> bool:
        gate.wait(30)
        connection.sendall(message())
        return True

    with FaultServer(slowly) as server:
        client = Timbal(base_url=server.url, **SETTINGS)

        def call() -> None:
            barrier.wait(30)
            client.request("GET", "/x")

        threads = [threading.Thread(target=call) for _ in range(16)]
        for thread in threads:
            thread.start()
        while len(server.requests) < 16:
            gate.wait(0.001)
        gate.set()
        for thread in threads:
            thread.join(30)
        assert server.connections == 16
        client.request("GET", "/x")
        assert server.connections == 16  # those of every thread are in the one pool
        client.close()
        assert leading_to(server) == 0


def test_a_client_of_many_loops_serves_each() -> None:
    with FaultServer(answer(lambda request: message(200, {"path": request.path}))) as server:
        client = AsyncTimbal(base_url=server.url, **SETTINGS)
        answers: list[Any] = []

        async def call() -> None:
            found = await asyncio.gather(*(client.request("GET", f"/{number}") for number in range(5)))
            answers.extend(each.json()["path"] for each in found)
            await client.transport._pool.outlet().connections.close()

        threads = [threading.Thread(target=lambda: asyncio.run(call())) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert sorted(answers) == sorted([f"/{number}" for number in range(5)] * 4)


# ----------------------------------------------------------------------------------------------------- closing


@pytest.mark.parametrize("closer", ["client", "response"])
def test_closing_wakes_a_thread_that_reads_a_response(closer: str) -> None:
    with FaultServer(stall(message(200, b"x", {"Content-Length": "5"}))) as server:
        client = Timbal(base_url=server.url, **SETTINGS)
        reads = threading.Event()
        opened: list[Any] = []
        raised: list[BaseException] = []

        def read() -> None:
            try:
                with client.stream_request("GET", "/x") as response:
                    opened.append(response)
                    for _ in response.iter_bytes():
                        reads.set()
            except TimbalError as error:
                raised.append(error)

        thread = threading.Thread(target=read)
        thread.start()
        assert reads.wait(30)
        client.close() if closer == "client" else opened[0].close()
        thread.join(10)
        assert not thread.is_alive()
        client.close()
    assert [type(each) for each in raised] == [APIConnectionError]


def test_closing_wakes_a_thread_that_waits_for_an_answer() -> None:
    with FaultServer(reply(), stall()) as server:
        client = Timbal(base_url=server.url, **SETTINGS)
        client.request("GET", "/x")
        raised: list[BaseException] = []

        def call() -> None:
            try:
                client.request("GET", "/x")
            except TimbalError as error:
                raised.append(error)

        thread = threading.Thread(target=call)
        thread.start()
        while len(server.requests) < 2:
            thread.join(0.001)
        client.close()
        thread.join(10)
        assert not thread.is_alive()
        assert isinstance(raised[0], APIConnectionError)


@pytest.mark.parametrize("dev", [[], ["-X", "dev"]], ids=["plain", "dev"])
def test_a_program_that_leaves_everything_open_ends_without_a_word(dev: list[str]) -> None:
    program = """
import asyncio
from timbal.client import AsyncTimbal, Timbal
SETTINGS = dict(api_key="k", org_id="o1", project_id="p1", base_url=URL)
client = Timbal(**SETTINGS)
stream = client.compose("Hello").start()
print(next(iter(stream)).session_id)
kept = client.stream_request("GET", "/compose")
response = kept.__enter__()
ahead = iter(client.paginate(client.runs.list, prefetch=True))
"""
    session = HEAD + chunk(compose_sse(CAPTURE[0]))
    with FaultServer(stall(session)) as server:
        command = [sys.executable, *dev, "-W", "error", "-c", program.replace("URL", repr(server.url))]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == CAPTURE[0]["session_id"]


# -------------------------------------------------------------------------------------------------- exceptions


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_every_exception_of_a_call_survives_a_copy_and_another_process(flavour: str) -> None:
    calls = [
        lambda client: client.runs.list(),
        lambda client: client.compose("Hello").result(),
        lambda client: client.workforce("bot").with_options(reconnect_timeout=0.0).run("Hello"),
    ]
    steps = [
        *(reply(status, {"error": {"code": "WRONG", "message": "no"}}) for status in (400, 404, 422, 429, 500, 502)),
        reply(307, b"", {"Location": "/elsewhere"}),
        reply(200, b"<p>hi", {"Content-Type": "text/html"}),
        raw(b""),
        raw(HEAD + chunk(b'event: error\ndata: {"message": "no"}\n\n')),
        raw(HEAD + chunk(compose_sse(*CAPTURE[:3]))),
    ]
    kinds = set()
    for step in steps:
        with FaultServer(step) as server:
            for call in calls:
                with pytest.raises(TimbalError) as caught:
                    converse(flavour, server.url, call, max_retries=0)
                error = caught.value
                error.add_note("seen")
                kinds.add(type(error))
                for again in (copy.copy(error), *(pickle.loads(pickle.dumps(error, p)) for p in (2, 5))):  # noqa: S301
                    assert (type(again), str(again), again.args) == (type(error), str(error), error.args)
                    for name in ("status_code", "body", "code", "details", "request_id", "run_id", "text", "request"):
                        assert getattr(again, name, None) == getattr(error, name, None), name
                    assert again.__notes__ == error.__notes__
    assert len(kinds) >= 9
