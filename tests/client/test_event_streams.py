"""What every stream of events promises, whatever is streamed: when waits are cut short, it is left, or time is up."""

from __future__ import annotations

import asyncio
import gc
import pickle
import subprocess
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from support.agents import SETTINGS, Blocking
from support.compose_wire import CAPTURE
from support.compose_wire import sse as compose_sse
from support.run_wire import HEAD, RUN, chunk, live, log, numbered, sse
from support.servers import FaultServer, Received, raw, reply, stall
from timbal.client import (
    APITimeoutError,
    AsyncTimbal,
    NotAnEventStream,
    NotFoundError,
    RunFailed,
    StreamExpired,
    StreamInterrupted,
    Timbal,
)
from timbal.client._operation_stream import AsyncOperationStream, OperationSource, OperationStream
from timbal.client.workforce import Output
from timbal_api.client import Request

if TYPE_CHECKING:
    import socket
    from collections.abc import AsyncIterator, Callable, Iterator

pytestmark = pytest.mark.usefixtures("no_settings")

PLAIN = b'data: {"n": 1}\n\ndata: {"n": 2}\n\ndata: [DONE]\n\n'
KINDS = ["compose", "run", "operation"]


def body_of(kind: str) -> bytes:
    return {"compose": compose_sse(*CAPTURE), "run": sse(numbered(RUN)), "operation": PLAIN}[kind]


def first_of(kind: str) -> bytes:
    """The beginning of the body: its first event."""
    body = body_of(kind)
    return body[: body.index(b"\n\n") + 2]


def open_stream(kind: str, client: Any) -> Any:
    if kind == "compose":
        return client.compose("Hello")
    if kind == "run":
        return client.workforce("bot").with_options(reconnect_timeout=0.0).stream("Hello")
    make = AsyncOperationStream if isinstance(client, AsyncTimbal) else OperationStream
    return make(OperationSource(Request("POST", "/chat")), client.transport)


class Gate:
    """A step that sends the first event, and the others when it is told to."""

    def __init__(self, kind: str, before: bytes | None = None) -> None:
        self.before = HEAD + chunk(first_of(kind)) if before is None else before
        self.rest = (b"" if self.before else HEAD + chunk(first_of(kind))) + chunk(body_of(kind)[len(first_of(kind)) :])
        self.asked = threading.Event()
        self.go_on = threading.Event()
        self.hung_up = threading.Event()

    def __call__(self, server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(self.before)
        self.asked.set()
        waiting = threading.Thread(target=self.watch, args=(connection,), daemon=True)
        waiting.start()
        self.go_on.wait(60)
        with suppress(OSError):
            connection.sendall(self.rest + b"0\r\n\r\n")
        waiting.join(60)
        return False

    def watch(self, connection: socket.socket) -> None:
        with suppress(OSError):
            while connection.recv(1024):
                pass
        self.hung_up.set()
        self.go_on.set()


@pytest.fixture
async def client(anyio_backend: str) -> AsyncIterator[Callable[[str], AsyncTimbal]]:
    """`client(url)` is an asynchronous client of that server."""
    made: list[AsyncTimbal] = []

    def make(url: str, **options: Any) -> AsyncTimbal:
        made.append(AsyncTimbal(base_url=url, **SETTINGS, **options))
        return made[-1]

    yield make
    for each in made:
        await each.close()


@pytest.fixture(params=["sync", "async"])
def either(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """`either(kind, url)` is a stream of that kind, of either client, behind one blocking interface."""
    loop = asyncio.new_event_loop()
    made: list[Any] = []

    def make(kind: str, url: str, **options: Any) -> Any:
        client: Any = (AsyncTimbal if request.param == "async" else Timbal)(base_url=url, **SETTINGS, **options)
        made.append(client)
        stream = open_stream(kind, client)
        return stream if request.param == "sync" else Blocking(stream, loop)

    yield make
    for each in made:
        loop.run_until_complete(each.close()) if request.param == "async" else each.close()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


async def until(event: threading.Event) -> None:
    assert await asyncio.to_thread(event.wait, 60)


async def cut_short(awaitable: Any) -> None:
    """Wait for something until nothing more happens by itself, and give up, as a time limit does."""
    task = asyncio.ensure_future(awaitable)
    for _ in range(50):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


# ---------------------------------------------------------------------------------------------- a wait cut short


@pytest.mark.anyio
@pytest.mark.parametrize("way", ["events", "text"])
async def test_a_wait_cut_short_loses_no_event_of_a_run(client: Any, way: str) -> None:
    gate = Gate("run")
    with FaultServer(gate, log(RUN)) as server:
        stream = client(server.url).workforce("bot").stream("Hello")
        items = stream.text if way == "text" else stream.events()
        if way == "events":
            assert (await anext(items)).seq == 1
        else:
            await stream.start()
        await until(gate.asked)
        await cut_short(anext(items))
        rest = [each async for each in items]
        assert "".join(rest) == "Hello" if way == "text" else [each.seq for each in rest] == [2, 3, 4, 5, 6, 7]
        assert (await stream.result()).text == "Hello"
        assert [request.method for request in server.requests].count("POST") == 1


@pytest.mark.anyio
@pytest.mark.parametrize("managed", [True, False])
@pytest.mark.parametrize(("kind", "way"), [("compose", "events"), ("compose", "text"), ("operation", "events")])
async def test_a_wait_cut_short_is_never_taken_for_the_end(client: Any, kind: str, way: str, managed: bool) -> None:
    gate = Gate(kind)
    with FaultServer(gate) as server:
        stream = open_stream(kind, client(server.url))
        if managed:
            await stream.__aenter__()
        items = stream.text if way == "text" else stream.events()
        if way == "events":
            await anext(items)
        else:
            await stream.start()
        await cut_short(anext(items))
        for _ in range(2):
            with pytest.raises(StreamInterrupted, match="cancelled"):
                await anext(items)
        await until(gate.hung_up)


@pytest.mark.anyio
async def test_a_message_that_looks_whole_is_not_whole_when_the_wait_was_cut_short(client: Any) -> None:
    start = [{"type": "message_start", "message": {"id": "m1"}}, {"type": "message_stop"}]
    with FaultServer(stall(HEAD + chunk(compose_sse(*start)))) as server:
        stream = client(server.url).compose("Hello")
        items = stream.events()
        await anext(items)
        await cut_short(anext(items))
        with pytest.raises(StreamInterrupted):
            await stream.result()


@pytest.mark.anyio
@pytest.mark.parametrize("how", ["start", "anext", "result"])
async def test_a_run_whose_start_was_cut_short_is_not_started_again(client: Any, how: str) -> None:
    gate = Gate("run", before=b"")
    with FaultServer(gate, log(RUN)) as server:
        stream = client(server.url).workforce("bot").stream("Hello")
        waiting = {"start": stream.start, "anext": stream.events().__anext__, "result": stream.result}[how]
        task = asyncio.ensure_future(waiting())
        await until(gate.asked)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await stream.result()).text == "Hello"
        assert [request.method for request in server.requests] == ["POST", "GET"]


class Breaking(httpx.AsyncBaseTransport):
    """Answers with a stream that breaks after its first event, and that takes long to close."""

    def __init__(self, kind: str) -> None:
        self.requests: list[str] = []
        self.first = first_of(kind)
        self.closing = asyncio.Event()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request.method)
        if request.method == "GET":
            run_id = request.url.path.split("/")[-2]
            events = [{"seq": seq, "data": {**data, "run_id": run_id}} for seq, data in numbered(RUN)]
            page = {"run_id": run_id, "events": events, "next_cursor": len(RUN), "done": True, "expired": False}
            return httpx.Response(200, json=page)
        return httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=BrokenBody(self))


class BrokenBody(httpx.AsyncByteStream):
    def __init__(self, transport: Breaking) -> None:
        self.transport = transport

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.transport.first
        raise httpx.ReadError("broken")

    async def aclose(self) -> None:
        self.transport.closing.set()
        for _ in range(100):
            await asyncio.sleep(0)


@pytest.mark.anyio
@pytest.mark.parametrize("kind", KINDS)
async def test_a_wait_cut_short_while_a_broken_connection_is_closed_sends_nothing_again(client: Any, kind: str) -> None:
    transport = Breaking(kind)
    stream = open_stream(kind, client("http://127.0.0.1:9", http_client=httpx.AsyncClient(transport=transport)))
    items = stream.events()
    await anext(items)
    task = asyncio.ensure_future(anext(items))
    await transport.closing.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with suppress(StreamInterrupted):
        async for _ in items:
            pass
    assert transport.requests.count("POST") == 1


@pytest.mark.anyio
@pytest.mark.parametrize("kind", KINDS)
async def test_one_reader_at_a_time(client: Any, kind: str) -> None:
    gate = Gate(kind)
    with FaultServer(gate, log(RUN)) as server:
        async with open_stream(kind, client(server.url)) as stream:
            await anext(stream.events())
            first = asyncio.ensure_future(anext(stream.events()))
            await asyncio.sleep(0)
            with pytest.raises(RuntimeError, match="another thread or task"):
                await anext(stream.events())
            gate.go_on.set()
            assert await first


# ----------------------------------------------------------------------------------------------------- heartbeats


@pytest.mark.anyio
@pytest.mark.parametrize("kind", KINDS)
async def test_heartbeats_fill_the_silence_and_lose_nothing(client: Any, kind: str) -> None:
    gate = Gate(kind)
    with FaultServer(gate, reply(500)) as server:
        async with open_stream(kind, client(server.url)) as stream:
            seen, beats = [], 0
            async for event in stream.heartbeats(0.01):
                if event is not None:
                    seen.append(event)
                elif (beats := beats + 1) == 3:
                    gate.go_on.set()
    with FaultServer(raw(HEAD + chunk(body_of(kind)) + b"0\r\n\r\n")) as server:
        plain = [event async for event in open_stream(kind, client(server.url))]
    assert beats >= 3
    assert [getattr(each, "raw", each) for each in seen if not isinstance(each, Output)] == [
        getattr(each, "raw", each) for each in plain if not isinstance(each, Output)
    ]
    assert len(seen) == len(plain)


@pytest.mark.anyio
async def test_what_reads_next_gets_what_a_heartbeat_waited_for(client: Any) -> None:
    gate = Gate("run")
    with FaultServer(gate) as server:
        async with client(server.url).workforce("bot").stream("Hello") as stream:
            assert (await anext(stream)).seq == 1 if hasattr(stream, "__anext__") else await anext(stream.events())
            async for event in stream.heartbeats(0.01):
                assert event is None
                break
            await cut_short(anext(stream.events()))
            gate.go_on.set()
            assert [event.seq async for event in stream] == [2, 3, 4, 5, 6, 7]
            assert len(server.requests) == 1


@pytest.mark.anyio
async def test_heartbeats_raise_what_the_stream_raises(client: Any) -> None:
    with FaultServer(raw(HEAD + chunk(first_of("compose")))) as server:
        async with client(server.url).compose("Hello") as stream:
            with pytest.raises(StreamInterrupted):
                async for _ in stream.heartbeats(60):
                    pass


@pytest.mark.anyio
@pytest.mark.parametrize("kind", KINDS)
async def test_leaving_the_heartbeats_leaves_no_task(client: Any, kind: str, caplog: Any) -> None:
    gate = Gate(kind)
    before = asyncio.all_tasks()
    with FaultServer(gate) as server:
        stream = open_stream(kind, client(server.url))
        async with stream:
            async for event in stream.heartbeats(0.01):
                if event is None:
                    break
        await until(gate.hung_up)
        assert asyncio.all_tasks() == before
    gc.collect()
    assert [record for record in caplog.records if record.name == "asyncio"] == []


def test_heartbeats_need_asyncio_and_a_number() -> None:
    stream = AsyncTimbal(**SETTINGS).compose("Hello")
    with pytest.raises(RuntimeError, match="asyncio"):
        stream.heartbeats(1)
    for seconds in (0, -1, float("nan")):
        with pytest.raises(ValueError, match="heartbeats"):
            stream.heartbeats(seconds)


# ---------------------------------------------------------------------------------------------------------- start


@pytest.mark.parametrize("kind", KINDS)
def test_start_raises_what_the_platform_answers(either: Any, kind: str) -> None:
    with FaultServer(reply(404, {"detail": "nothing here"})) as server:
        stream = either(kind, server.url)
        for use in (stream.start, stream.start, lambda: list(stream)):
            with pytest.raises(NotFoundError, match="nothing here"):
                use()
        assert len(server.requests) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_start_opens_once_and_returns_the_stream(either: Any, kind: str) -> None:
    with FaultServer(raw(HEAD + chunk(body_of(kind)) + b"0\r\n\r\n", keep=True)) as server:
        stream = either(kind, server.url)
        assert repr(stream.start()) == repr(stream)
        assert "open" in repr(stream.start())
        with stream:
            assert len(list(stream)) > 1
        assert len(server.requests) == 1


def test_start_asks_the_log_without_waiting(agents: Any) -> None:
    with FaultServer(log(RUN)) as server:
        stream = agents(server.url).events("r1", after=3).start()
        assert "wait_ms=0" in server.requests[0].query
        assert [event.seq for event in stream] == [4, 5, 6, 7]
    gone = reply(200, {"run_id": "r1", "events": [], "next_cursor": 0, "done": True, "expired": True})
    with FaultServer(gone) as server, pytest.raises(StreamExpired):
        list(agents(server.url).events("r1").start())


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_of_another_kind_comes_with_its_body(either: Any, kind: str) -> None:
    page = reply(200, "<title>Wörk</title>".encode(), {"Content-Type": "text/html; charset=utf-8"})
    with FaultServer(page) as server:
        with pytest.raises(NotAnEventStream, match="Wörk") as caught:
            either(kind, server.url).start()
        for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):  # noqa: S301
            assert error.response.text == error.body == "<title>Wörk</title>"
            assert error.response.status_code == 200


@pytest.mark.parametrize("kind", KINDS)
def test_a_redirect_says_where_it_leads(either: Any, kind: str) -> None:
    with FaultServer(reply(307, b"", {"Location": "https://elsewhere.example/x", "Content-Type": ""})) as server:
        with pytest.raises(NotAnEventStream, match=r"307.*https://elsewhere\.example/x.*not followed"):
            either(kind, server.url).start()
        assert len(server.requests) == 1


# ------------------------------------------------------------------------------------------------ leaving, closing


@pytest.mark.anyio
@pytest.mark.parametrize("kept", ["stream", "nothing"])
@pytest.mark.parametrize("kind", KINDS)
async def test_a_loop_left_early_hangs_up(client: Any, kind: str, kept: str) -> None:
    gate = Gate(kind)
    with FaultServer(gate) as server:
        stream = open_stream(kind, client(server.url))
        async for _ in stream:
            break
        if kept == "nothing":
            del stream
        await until(gate.hung_up)
    gate = Gate(kind)
    with FaultServer(gate) as server, Timbal(base_url=server.url, **SETTINGS) as sync:
        stream = open_stream(kind, sync)
        for _ in stream:
            break
        if kept == "nothing":
            del stream
        await until(gate.hung_up)


def test_looking_at_an_iterator_closes_nothing(either: Any) -> None:
    with FaultServer(raw(HEAD + chunk(body_of("run")) + b"0\r\n\r\n")) as server:
        stream = either("run", server.url)
        for _ in range(2):
            assert stream.text is not None
        assert "".join(stream.text) == "Hello"


@pytest.mark.anyio
async def test_closing_wakes_a_task_that_waits_for_the_log(client: Any) -> None:
    gate = Gate("run", before=b"")
    with FaultServer(gate) as server:
        stream = client(server.url).workforce("bot").events("r1")
        reading = asyncio.ensure_future(anext(stream.events()))
        await until(gate.asked)
        await stream.close()
        with pytest.raises(StreamInterrupted, match="closed before the end"):
            await reading


@pytest.mark.parametrize(
    ("kind", "closer"), [*((kind, "stream") for kind in (*KINDS, "log")), *((kind, "client") for kind in KINDS)]
)
def test_closing_wakes_a_thread_that_reads(kind: str, closer: str) -> None:
    gate = Gate("run", before=b"") if kind == "log" else Gate(kind)
    with FaultServer(gate) as server, Timbal(base_url=server.url, **SETTINGS) as client:
        stream = client.workforce("bot").events("r1") if kind == "log" else open_stream(kind, client)
        reads = threading.Event()
        raised: list[BaseException] = []

        def read() -> None:
            try:
                for _ in stream:
                    reads.set()
            except StreamInterrupted as error:
                raised.append(error)

        reader = threading.Thread(target=read)
        reader.start()
        assert gate.asked.wait(60)
        assert kind == "log" or reads.wait(60)
        {"stream": stream, "client": client}[closer].close()
        reader.join(10)
        assert not reader.is_alive()
        assert "closed before" in str(raised[0]) or closer == "client"
        assert kind != "log" or not gate.go_on.is_set()  # the response that it waited for is still to come
        gate.go_on.set()


@pytest.mark.parametrize("kind", ["compose", "run"])
def test_nothing_is_printed_at_the_end_of_a_program_that_left_a_stream_open(kind: str) -> None:
    program = f"""
import asyncio
from timbal.client import AsyncTimbal
client = AsyncTimbal(api_key="k", org_id="o", project_id="p", base_url="URL")
kept = []
async def main():
    stream = client.compose("x") if {kind!r} == "compose" else client.workforce("bot").stream("x")
    for items in (stream.events(), stream.text):
        kept.append(items)
        print(type(await anext(items)).__name__)
        if {kind!r} == "run":
            break
asyncio.run(main())
"""
    session = [event for event in CAPTURE if event["type"] != "result"]
    body = compose_sse(*session) if kind == "compose" else sse(numbered(RUN[:4]))
    with FaultServer(stall(live(body, end=False))) as server:
        command = [sys.executable, "-W", "error", "-c", program.replace("URL", server.url)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


# ------------------------------------------------------------------------------------------------------- deadlines


@pytest.mark.parametrize("opened", [True, False])
@pytest.mark.parametrize("kind", ["compose", "run"])
def test_a_result_is_bounded_by_the_deadline(either: Any, kind: str, opened: bool) -> None:
    with FaultServer(stall(HEAD + chunk(first_of(kind)))) as server:
        seconds = 1.5 if opened else 0.3  # opening may take a while on a busy machine
        stream = either(kind, server.url, deadline=seconds)
        if opened:
            stream.start()
        with pytest.raises(APITimeoutError, match=f"not done within {seconds} s; deadline="):
            stream.result()


@pytest.mark.parametrize("kind", KINDS)
def test_reading_piece_by_piece_has_no_deadline(either: Any, kind: str) -> None:
    gate = Gate(kind)
    with FaultServer(gate) as server:
        threading.Timer(0.6, gate.go_on.set).start()
        with either(kind, server.url, deadline=0.3) as stream:
            assert len(list(stream)) > 1
        assert len(server.requests) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_opening_has_the_deadline(either: Any, kind: str) -> None:
    with FaultServer(stall(HEAD[:-2])) as server:
        with pytest.raises(APITimeoutError, match=r"not done within 0\.3 s; deadline=") as caught:
            either(kind, server.url, deadline=0.3).start()
        assert len(server.requests) == 1
    assert caught.value.request


def test_asking_for_the_log_has_the_deadline_too(either: Any) -> None:
    with FaultServer(raw(b""), stall()) as server, pytest.raises(APITimeoutError, match=r"not done within 0\.5 s"):
        either("run", server.url, deadline=0.5).start()


@pytest.mark.parametrize("step", [stall(b""), stall(HEAD)], ids=["headers", "body"])
def test_a_run_is_bounded_by_the_deadline(agents: Any, step: Any) -> None:
    with FaultServer(step) as server:
        agent = agents(server.url, patient=True, deadline=0.3)
        with pytest.raises(APITimeoutError, match="deadline="):
            agent.run("Hello")
        assert sum(request.method == "POST" for request in server.requests) == 1


def test_the_deadline_is_for_all_requests_of_a_run_together(agents: Any) -> None:
    with FaultServer(raw(live(sse(numbered(RUN[:2])), end=False)), reply(502)) as server:
        agent = agents(server.url, patient=True, deadline=0.8)
        with pytest.raises(APITimeoutError):
            agent.run("Hello")
        assert sum(request.method == "POST" for request in server.requests) == 1


def test_a_run_that_ends_within_the_deadline_is_not_disturbed(agents: Any) -> None:
    with FaultServer(raw(live(sse(numbered(RUN[:2])), end=False)), log(RUN)) as server:
        assert agents(server.url, deadline=60).run("Hello").text == "Hello"


# ------------------------------------------------------------------------------------------------ plain operations


@pytest.mark.parametrize("end", [PLAIN, PLAIN.replace(b"data: [DONE]\n\n", b""), PLAIN + b"data: late\n\n"])
def test_the_events_of_an_operation(either: Any, end: bytes) -> None:
    with FaultServer(raw(HEAD + chunk(end) + b"0\r\n\r\n")) as server:
        with either("operation", server.url) as stream:
            assert [event.json() for event in stream] == [{"n": 1}, {"n": 2}]
        assert server.requests[0].headers["accept"] == "text/event-stream"
        with pytest.raises(RuntimeError, match="can be read once"):
            list(stream)


@pytest.mark.parametrize(
    "data",
    [HEAD + chunk(PLAIN[:20]), HEAD + chunk(first_of("operation")), HEAD + chunk(PLAIN[:-20]) + b"0\r\n\r\n"],
    ids=["cut", "between", "unfinished"],
)
def test_an_operation_that_breaks_is_interrupted(either: Any, data: bytes) -> None:
    with FaultServer(raw(data)) as server:
        with pytest.raises(StreamInterrupted):
            list(either("operation", server.url))
        assert len(server.requests) == 1


# ------------------------------------------------------------------------------------------------ a log out of reach


@pytest.mark.parametrize("first", [reply(502), raw(b""), raw(live(sse(numbered(RUN[:2])), end=False))])
@pytest.mark.parametrize("fault", [reply(502), reply(503), raw(b""), reply(200, b"<html>")])
def test_a_log_out_of_reach_is_asked_until_patience_ends(agents: Any, first: Any, fault: Any) -> None:
    with FaultServer(first, *[fault] * 7, log(RUN)) as server:
        assert agents(server.url).run("Hello").text == "Hello"
        assert sum(request.method == "POST" for request in server.requests) == 1
    with FaultServer(first, fault) as server:
        with pytest.raises((StreamInterrupted, RunFailed, Exception)) as caught:
            agents(server.url).run("Hello")
        assert type(caught.value).__module__ == "timbal.client.errors"
        assert len(server.requests) > 8
