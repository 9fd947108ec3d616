"""Compose streams over real sockets, synchronous and asynchronous: their use, their ends, and leaving them early."""

from __future__ import annotations

import asyncio
import threading
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from support.compose_wire import CAPTURE, FIRST, LAST, SESSION, WAYS, bare, read, session_in, sse, text_of
from support.servers import FaultServer, Received, chunked, close, message, raw, reply, reset, stall
from timbal.client import AsyncTimbal, Timbal
from timbal.client.compose import (
    AsyncComposeStream,
    ComposeEvent,
    ComposeFailed,
    ComposeStream,
    ErrorEvent,
    NotAnEventStream,
    Result,
    SessionStarted,
)
from timbal.client.compose.reader import ComposeReader
from timbal.client.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ConfigError,
    EventTooLarge,
    ServerError,
    StreamError,
    StreamInterrupted,
    UnprocessableEntityError,
)
from timbal.client.sse import decode

if TYPE_CHECKING:
    import socket
    from collections.abc import AsyncIterator
    from pathlib import Path

    from support.compose_wire import Json


class Patient:
    """A synchronous stream behind the asynchronous interface, so that one test is for both."""

    def __init__(self, stream: ComposeStream) -> None:
        self.stream = stream

    async def __aenter__(self) -> Patient:
        self.stream.__enter__()
        return self

    async def __aexit__(self, *exc_info: Any) -> None:
        self.stream.__exit__(*exc_info)

    async def __aiter__(self) -> AsyncIterator[ComposeEvent]:
        for event in self.stream:
            yield event

    async def events(self) -> AsyncIterator[ComposeEvent]:
        with closing(self.stream.events()) as events:  # type: ignore[type-var]
            for event in events:
                yield event

    @property
    async def text(self) -> AsyncIterator[str]:
        with closing(self.stream.text) as pieces:  # type: ignore[type-var]
            for piece in pieces:
                yield piece

    async def result(self, **options: Any) -> Result:
        return self.stream.result(**options)

    async def aclose(self) -> None:
        self.stream.close()

    @property
    def session_id(self) -> str | None:
        return self.stream.session_id


class Talk:
    """A client of either kind on a scripted server, through one interface."""

    def __init__(self, flavour: str) -> None:
        self.asynchronous = flavour == "async"
        self.clients: list[Any] = []

    def client(self, url: str, **options: Any) -> Any:
        kind = AsyncTimbal if self.asynchronous else Timbal
        client = kind(**{"api_key": "tk-secret", "org_id": "o1", "project_id": "p1", "base_url": url, **options})
        self.clients.append(client)
        return client

    def compose(self, where: Any, prompt: Any = "Hello", **options: Any) -> Any:
        client = self.client(where.url) if isinstance(where, FaultServer) else where
        stream = client.compose(prompt, **options)
        return stream if self.asynchronous else Patient(stream)

    async def close(self) -> None:
        for client in self.clients:
            if self.asynchronous:
                await client.aclose()
            else:
                client.close()


@pytest.fixture(params=["sync", "async"])
async def talk(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncIterator[Talk]:
    talk = Talk(request.param)
    yield talk
    await talk.close()


def stream_of(*objects: Any, done: bool = False, cut: int | None = None) -> Any:
    """A step that answers with a stream of events: whole, or cut off after so many bytes."""
    body = sse(*objects, done=done)
    return chunked(body[:cut], end=cut is None, headers={"Content-Type": "text/event-stream; charset=utf-8"})


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


@pytest.mark.anyio
@pytest.mark.parametrize("way", WAYS)
async def test_a_stream_gives_its_events_and_its_answer(talk: Talk, way: str) -> None:
    session = session_in(way)
    with FaultServer(stream_of(*session)) as server:
        async with talk.compose(server) as stream:
            events = [event async for event in stream]
            answer = await stream.result()
    assert events == read(session)
    assert answer is events[-1]
    assert (answer.text, answer.session_id, answer.is_error, answer.cost_usd) == (LAST, SESSION, False, 0.00314)
    assert (answer.num_turns, answer.duration_ms, answer.subtype) == (2, 912, "success")
    assert answer.usage["output_tokens"] == 93


@pytest.mark.anyio
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("managed", [True, False])
async def test_text_comes_once(talk: Talk, way: str, managed: bool) -> None:
    with FaultServer(stream_of(*session_in(way), done=True)) as server:
        stream = talk.compose(server)
        if managed:
            async with stream:
                said = [piece async for piece in stream.text]
        else:
            said = [piece async for piece in stream.text]
        assert "".join(said) == FIRST + LAST
        assert (await stream.result()).text == LAST
        assert len(server.requests) == 1


@pytest.mark.anyio
async def test_the_result_alone_reads_the_stream(talk: Talk) -> None:
    with FaultServer(stream_of(*CAPTURE)) as server:
        stream = talk.compose(server)
        assert await stream.result() == await stream.result() == read(CAPTURE)[-1]
        assert stream.session_id == SESSION
        assert len(server.requests) == 1


@pytest.mark.anyio
async def test_reading_may_stop_and_go_on_in_another_way(talk: Talk) -> None:
    with FaultServer(stream_of(*CAPTURE)) as server:
        async with talk.compose(server) as stream:
            async for event in stream:
                if isinstance(event, SessionStarted):
                    break
            async for piece in stream.text:
                assert piece == FIRST
                break
            rest = [event async for event in stream.events()]
            assert rest == read(CAPTURE)[6:]
            assert await stream.result() is rest[-1]


@pytest.mark.anyio
@pytest.mark.parametrize("again", ["events", "text", "iterate"])
async def test_a_stream_is_read_once(talk: Talk, again: str) -> None:
    with FaultServer(stream_of(*CAPTURE)) as server:
        async with talk.compose(server) as stream:
            assert len([event async for event in stream]) == len(read(CAPTURE))
            second = {"events": stream.events, "text": lambda: stream.text, "iterate": lambda: stream}[again]()
            with pytest.raises(RuntimeError, match="can be read once"):
                async for _ in second:
                    pass
            assert (await stream.result()).text == LAST
        assert len(server.requests) == 1


@pytest.mark.anyio
async def test_nothing_is_sent_before_a_stream_is_used(talk: Talk) -> None:
    with FaultServer(stream_of(*CAPTURE)) as server:
        stream = talk.compose(server)
        assert "not opened" in repr(getattr(stream, "stream", stream))
        assert stream.session_id is None
        assert server.connections == 0
        await stream.aclose()
        with pytest.raises(StreamInterrupted, match="closed before its end"):
            await stream.result()
        assert server.connections == 0


@pytest.mark.anyio
async def test_what_is_sent(talk: Talk) -> None:
    with FaultServer(stream_of(*CAPTURE)) as server:
        await talk.compose(server).result()
        client = talk.client(server.url, rev="feature/x")
        options = {"session_id": "s-1", "effort": "high", "mode": "plan", "model": "opus"}
        await talk.compose(client, ["Look", {"type": "text", "text": "here"}], org_id="o 2", **options).result()
        plain, full = server.requests
    assert (plain.method, plain.target) == ("POST", "/orgs/o1/projects/p1/compose")
    assert plain.headers["accept"] == "text/event-stream"
    assert plain.headers["content-type"] == "application/json"
    assert plain.headers["authorization"] == "Bearer tk-secret"
    assert plain.json() == {"rev": "main", "prompt": "Hello"}
    assert full.target == "/orgs/o%202/projects/p1/compose"
    blocks = [{"type": "text", "text": "Look"}, {"type": "text", "text": "here"}]
    assert full.json() == {"rev": "feature/x", "prompt": blocks, **options}


@pytest.mark.anyio
async def test_what_cannot_be_sent_is_said_before_anything_is(talk: Talk, tmp_path: Path) -> None:
    with FaultServer(stream_of(*CAPTURE)) as server:
        client = talk.client(server.url, project_id=None)
        with pytest.raises(ConfigError, match="project_id"):
            client.compose("Hello")
        with pytest.raises(FileNotFoundError):
            client.compose(tmp_path / "missing.py", project_id="p1")
        with pytest.raises(ValueError, match=r"\.\."):
            client.compose("Hello", project_id="..")
        assert server.connections == 0


@pytest.mark.anyio
async def test_the_session_is_known_while_the_stream_goes_on(talk: Talk) -> None:
    go_on = threading.Event()

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(HEAD + chunk(sse(CAPTURE[0])))
        go_on.wait(60)
        connection.sendall(chunk(sse(*CAPTURE[1:])) + b"0\r\n\r\n")
        return True

    with FaultServer(step) as server:
        async with talk.compose(server, session_id="s-old") as stream:
            assert stream.session_id == "s-old"
            async for event in stream:
                assert isinstance(event, SessionStarted)
                break
            assert stream.session_id == SESSION
            go_on.set()
            assert (await stream.result()).session_id == SESSION


@pytest.mark.anyio
@pytest.mark.parametrize("way", ["whole", "inside"])
async def test_bytes_may_come_one_at_a_time(talk: Talk, way: str) -> None:
    session = session_in(way, [CAPTURE[0], *CAPTURE[5:6], *CAPTURE[8:]])
    body = b"".join(chunk(bytes([byte])) for byte in sse(*session))
    with FaultServer(raw(HEAD + body + b"0\r\n\r\n")) as server:
        assert [event async for event in talk.compose(server)] == read(session)


@pytest.mark.anyio
async def test_done_ends_a_stream(talk: Talk) -> None:
    end = sse(CAPTURE[0], CAPTURE[-1], done=True) + sse(CAPTURE[5])
    with FaultServer(stall(HEAD + chunk(end))) as server:  # which never ends by itself
        async with talk.compose(server) as stream:
            assert [event async for event in stream] == read([CAPTURE[0], CAPTURE[-1]])


@pytest.mark.anyio
@pytest.mark.parametrize("done", [True, False])
async def test_a_bare_stream_of_the_messages_api_has_an_answer(talk: Talk, done: bool) -> None:
    with FaultServer(stream_of(*bare("Good ", "evening"), done=done)) as server:
        async with talk.compose(server) as stream:
            assert "".join([piece async for piece in stream.text]) == "Good evening"
            answer = await stream.result()
    assert (answer.text, answer.session_id, answer.cost_usd, answer.is_error) == ("evening", None, None, False)
    assert answer.usage == {"input_tokens": 3, "output_tokens": 7}


# ------------------------------------------------------------------ streams that do not end well


@pytest.mark.anyio
@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("way", ["whole", "inside"])
async def test_a_stream_without_a_result_is_interrupted(talk: Talk, way: str, done: bool) -> None:
    session = session_in(way)[:-1]
    with FaultServer(stream_of(*session, done=done)) as server:
        async with talk.compose(server) as stream:
            seen: list[ComposeEvent] = []
            with pytest.raises(StreamInterrupted, match="without a result") as caught:
                await drain(stream, seen)
            for read_again in (stream.result, lambda: anext(aiter(stream.text))):
                with pytest.raises(StreamInterrupted):
                    await read_again()
    assert seen == read(session)
    assert list(caught.value.events) == seen
    assert caught.value.text == text_of(seen)
    assert caught.value.session_id == SESSION
    assert caught.value.request == "POST /orgs/o1/projects/p1/compose"


@pytest.mark.anyio
@pytest.mark.parametrize("objects", [[], [{"type": "ping"}], bare("a", "b")[:-1]])
async def test_a_stream_that_never_was_whole_is_interrupted(talk: Talk, objects: list[Json]) -> None:
    with FaultServer(stream_of(*objects)) as server:
        with pytest.raises(StreamInterrupted) as caught:
            await talk.compose(server).result()
        assert caught.value.session_id is None
        assert len(server.requests) == 1  # and it is not sent again


@pytest.mark.anyio
@pytest.mark.parametrize("how", ["cut", "reset"])
@pytest.mark.parametrize("way", ["whole", "inside"])
async def test_a_stream_that_breaks_is_interrupted(talk: Talk, way: str, how: str) -> None:
    session = session_in(way)
    body = sse(*session)
    for cut in [0, 1, *range(len(body) // 13, len(body) - len(sse(session[-1])) + 1, len(body) // 7)]:
        data = HEAD + (chunk(body[:cut]) if cut else b"")
        with FaultServer(reset(data) if how == "reset" else raw(data)) as server:
            stream = talk.compose(server)
            seen: list[ComposeEvent] = []
            with pytest.raises((StreamInterrupted, APIConnectionError)) as caught:
                await drain(stream, seen)
            reader = ComposeReader()
            whole = [event for each in decode([body[:cut]]) for event in reader.read(each)]
            if isinstance(caught.value, StreamInterrupted):
                assert isinstance(caught.value.__cause__, APIConnectionError)
                assert list(caught.value.events) == seen
                assert caught.value.text == text_of(seen)
                assert caught.value.session_id == stream.session_id
            # A reset may overtake what was sent before it; in order, nothing may.
            assert seen == whole if how == "cut" else seen == whole[: len(seen)]
            assert len(server.requests) == 1


@pytest.mark.anyio
async def test_a_break_after_the_result_harms_nobody(talk: Talk) -> None:
    with FaultServer(raw(HEAD + chunk(sse(*CAPTURE)))) as server:
        assert await talk.compose(server).result() == read(CAPTURE)[-1]
    more = {**CAPTURE[-1], "queued_turn_count": 2}
    with FaultServer(raw(HEAD + chunk(sse(*CAPTURE[:-1], more)))) as server, pytest.raises(StreamInterrupted):
        await talk.compose(server).result()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("frame", "said"),
    [
        (sse({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}), "Overloaded"),
        (b'event: error\ndata: {"code": "CONFLICT", "message": "busy"}\n\n', "busy"),
        (b'event: error\ndata: {"type": "api_error", "message": "broken"}\n\n', "broken"),
        (b"event: error\ndata: it broke\n\n", "it broke"),
        (b'event: error\ndata: ["a", 1]\n\n', "a"),
        (b"event: error\ndata: null\n\n", "null"),
        (b'data: {"error": {"message": "no balance"}}\n\n', "no balance"),
    ],
)
async def test_an_error_event_is_raised_after_what_came_before(talk: Talk, frame: bytes, said: str) -> None:
    body = sse(*CAPTURE[:6]) + frame + sse(*CAPTURE[6:])
    with FaultServer(raw(HEAD + chunk(body) + b"0\r\n\r\n")) as server:
        async with talk.compose(server) as stream:
            seen: list[ComposeEvent] = []
            with pytest.raises(ErrorEvent, match=said) as caught:
                await drain(stream, seen)
            with pytest.raises(ErrorEvent):
                await stream.result()
    assert seen == read(CAPTURE[:6]) == list(caught.value.events)
    assert (caught.value.text, caught.value.session_id) == (FIRST, SESSION)
    assert said in str(caught.value.error)
    assert isinstance(caught.value, StreamError)
    assert not isinstance(caught.value, StreamInterrupted)


FAILED = {**CAPTURE[-1], "is_error": True, "subtype": "error_max_turns", "num_turns": 9}


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("result", "said"),
    [
        ({**FAILED, "result": "Credit balance is too low"}, "error_max_turns: Credit balance is too low"),
        ({key: value for key, value in FAILED.items() if key != "result"}, "error_max_turns: " + LAST[:20]),
        ({**FAILED, "result": "", "errors": ["one", "two"]}, "error_max_turns: one; two"),
        ({**FAILED, "result": "", "subtype": None}, "the session failed: $"),
    ],
)
async def test_an_error_result_is_raised_unless_it_is_asked_for(talk: Talk, result: Json, said: str) -> None:
    with FaultServer(stream_of(*CAPTURE[:-1], result)) as server:
        async with talk.compose(server) as stream:
            events = [event async for event in stream]  # iterating only gives it
            with pytest.raises(ComposeFailed, match=said) as caught:
                await stream.result()
            answer = await stream.result(check=False)
    assert answer is caught.value.result is events[-1]
    assert (answer.is_error, answer.subtype, answer.num_turns) == (True, result["subtype"], 9)
    assert (caught.value.text, caught.value.session_id) == (FIRST + LAST, SESSION)
    assert list(caught.value.events) == events


@pytest.mark.anyio
async def test_text_is_not_taken_for_whole_after_an_error_result(talk: Talk) -> None:
    with FaultServer(stream_of(*CAPTURE[:-1], FAILED)) as server:
        async with talk.compose(server) as stream:
            said: list[str] = []
            with pytest.raises(ComposeFailed):
                await drain(stream.text, said)
            assert "".join(said) == FIRST + LAST
            assert (await stream.result(check=False)).is_error


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("step", "said", "body"),
    [
        (reply(200, {"message": "not today"}), "200 with application/json: .*not today", '{"message": "not today"}'),
        (
            reply(200, b"<html><title>Sign in</title></html>", {"Content-Type": "text/html"}),
            "text/html: Sign in",
            "<html><title>Sign in</title></html>",
        ),
        (reply(200, b"data: {}\n\n", {"Content-Type": ""}), "no content type", "data: {}\n\n"),
        (reply(200, b"", {"Content-Type": "text/plain"}), "text/plain$", ""),
        (reply(204, b"", {"Content-Type": "", "Content-Length": ""}), "204 with no content type$", ""),
        (reply(302, b"", {"Location": "https://example.com/"}), "302", ""),
        (raw(message(200, b"half", {"Content-Length": "10"})), "application/json: half", "half"),
    ],
)
async def test_an_answer_that_is_no_stream(talk: Talk, step: Any, said: str, body: str) -> None:
    with FaultServer(step) as server:
        stream = talk.compose(server)
        with pytest.raises(NotAnEventStream, match=said) as caught:
            async with stream:
                pytest.fail("it opened")
        assert caught.value.body == body
        assert caught.value.response.headers is not None
        with pytest.raises(NotAnEventStream):
            await stream.result()
        assert len(server.requests) == 1


@pytest.mark.anyio
async def test_a_long_answer_that_is_no_stream_is_not_read_to_its_end(talk: Talk) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 999999999\r\n\r\n"
    with FaultServer(stall(head + b"x" * 200_000)) as server:
        with pytest.raises(NotAnEventStream) as caught:
            await talk.compose(server).result()
        assert caught.value.body == "x" * 65_536
        assert len(str(caught.value)) < 1_000


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "kind"), [(401, AuthenticationError), (422, UnprocessableEntityError), (500, ServerError)]
)
async def test_an_http_error_before_the_stream(talk: Talk, status: int, kind: type[Exception]) -> None:
    with FaultServer(reply(status, {"code": "X", "message": "said so"})) as server:
        stream = talk.compose(server)
        for use in (stream.result, stream.result, lambda: anext(aiter(stream))):
            with pytest.raises(kind, match="said so"):
                await use()
        assert len(server.requests) == 1


@pytest.mark.anyio
async def test_no_answer_at_all(talk: Talk) -> None:
    with FaultServer(close()) as server:
        with pytest.raises(APIConnectionError):
            await talk.compose(server).result()
        assert len(server.requests) == 1  # it may have been taken, so it is not sent again


@pytest.mark.anyio
async def test_an_event_that_is_too_large(talk: Talk) -> None:
    with FaultServer(stream_of(*CAPTURE[:6], {"type": "x", "y": "z" * 20_000}, CAPTURE[-1])) as server:
        async with talk.compose(server, max_event_size=10_000) as stream:
            seen: list[ComposeEvent] = []
            with pytest.raises(EventTooLarge, match="10,000 bytes") as caught:
                await drain(stream, seen)
    assert seen == read(CAPTURE[:6]) == list(caught.value.events)
    assert caught.value.text == FIRST


@pytest.mark.anyio
async def test_silence_has_the_limit_that_the_caller_sets(talk: Talk) -> None:
    with FaultServer(stall(HEAD + chunk(sse(*CAPTURE[:6])))) as server:
        with pytest.raises(StreamInterrupted, match="read timeout") as caught:
            await talk.compose(server, timeout=0.2).result()
        assert isinstance(caught.value.__cause__, APITimeoutError)
        assert (caught.value.text, caught.value.session_id) == (FIRST, SESSION)


@pytest.mark.anyio
async def test_the_key_is_in_no_error(talk: Talk) -> None:
    for step in (reply(200, b"Bearer tk-secret?"), stream_of({"type": "error", "message": "bad key tk-secret"})):
        with FaultServer(step) as server:
            with pytest.raises(StreamError) as caught:
                await talk.compose(server).result()
            assert "tk-secret" not in str(caught.value)
            assert "***" in str(caught.value)


def test_an_exception_keeps_the_last_events_and_all_of_the_text() -> None:
    pieces = [str(number % 10) for number in range(5_000)]
    objects = [{"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": p}} for p in pieces]
    with (
        FaultServer(stream_of(*objects)) as server,
        Timbal(api_key="k", org_id="o", project_id="p", base_url=server.url) as client,
        pytest.raises(StreamInterrupted) as caught,
    ):
        client.compose("Hello").result()
    assert caught.value.text == "".join(pieces)
    assert caught.value.events == tuple(read(objects)[-1_000:])


def test_the_asynchronous_stream_has_the_names_of_the_synchronous_one() -> None:
    names = {name for name in dir(ComposeStream) if not name.startswith("_")}
    assert names <= set(dir(AsyncComposeStream))
    assert AsyncComposeStream.aclose is AsyncComposeStream.close


# ------------------------------------------------------------------ leaving early


async def drain(source: Any, seen: list[Any]) -> None:
    """Read to the end; what came before an exception is kept."""
    async for each in source:
        seen.append(each)  # noqa: PERF401


class Watched:
    """A step that sends the beginning of a stream, and notices that the client hangs up."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.asked = threading.Event()
        self.hung_up = threading.Event()

    def __call__(self, server: FaultServer, connection: socket.socket, request: Received) -> bool:
        self.asked.set()
        connection.sendall(self.data)
        try:
            while connection.recv(1024):
                pass
        except OSError:
            pass
        self.hung_up.set()
        return False


def watched() -> Watched:
    return Watched(HEAD + chunk(sse(*CAPTURE[:6])))


async def noticed(event: threading.Event) -> bool:
    return await anyio.to_thread.run_sync(event.wait, 60)


@pytest.mark.anyio
@pytest.mark.parametrize("how", ["leave", "break", "raise", "close", "text"])
async def test_leaving_early_hangs_up_and_leaves_the_client_usable(talk: Talk, how: str) -> None:
    begun = watched()
    with FaultServer(begun, stream_of(*CAPTURE)) as server:
        client = talk.client(server.url)
        stream = talk.compose(client)
        try:
            async with stream:
                if how == "close":
                    await stream.aclose()
                    await stream.aclose()
                elif how == "text":
                    async for _ in stream.text:
                        break
                elif how != "leave":
                    async for _ in stream:
                        if how == "raise":
                            raise LookupError
                        break
        except LookupError:
            assert how == "raise"
        assert await noticed(begun.hung_up)
        with pytest.raises(StreamInterrupted, match="closed before its end"):
            await stream.result()
        assert (await talk.compose(client).result()).text == LAST


@pytest.mark.anyio
async def test_a_loop_without_with_hangs_up_when_it_is_left() -> None:
    begun = watched()
    with FaultServer(begun) as server, Timbal(api_key="k", org_id="o", project_id="p", base_url=server.url) as client:
        for event in client.compose("Hello"):
            assert isinstance(event, SessionStarted)
            break
        assert await noticed(begun.hung_up)
    begun = watched()
    with FaultServer(begun) as server:
        async with AsyncTimbal(api_key="k", org_id="o", project_id="p", base_url=server.url) as aclient:
            async with aclosing(aclient.compose("Hello").text) as pieces:  # type: ignore[type-var]
                async for piece in pieces:
                    assert piece == FIRST
                    break
            assert await noticed(begun.hung_up)
            async for _ in aclient.compose("Hello"):
                break


@pytest.mark.anyio
async def test_many_streams_left_half_read_leave_the_pool_usable(talk: Talk) -> None:
    rounds = 120  # more than the pool has connections
    steps: list[Any] = [watched() for _ in range(rounds)]
    with FaultServer(*steps, stream_of(*CAPTURE)) as server:
        client = talk.client(server.url)
        for _ in range(rounds):
            async with talk.compose(client) as stream:
                async for _ in stream:
                    break
        assert (await talk.compose(client).result()).text == LAST


@pytest.mark.anyio
async def test_a_result_that_was_seen_is_kept_after_leaving(talk: Talk) -> None:
    with FaultServer(stall(HEAD + chunk(sse(*CAPTURE)))) as server:
        async with talk.compose(server) as stream:
            async for event in stream:
                if isinstance(event, Result):
                    break
        assert (await stream.result()).text == LAST


@pytest.mark.anyio
@pytest.mark.parametrize("managed", [True, False])
@pytest.mark.parametrize("where", ["opening", "reading", "text", "result"])
async def test_cancelling_hangs_up(where: str, managed: bool) -> None:
    begun = Watched(b"" if where == "opening" else HEAD + chunk(sse(*CAPTURE[:6])))
    arrived = asyncio.Event()

    async def use(stream: AsyncComposeStream) -> None:
        if where == "text":
            async for _ in stream.text:
                arrived.set()
        elif where == "result":
            await stream.result()
        else:
            async for _ in stream:
                arrived.set()

    async def talk_to(client: AsyncTimbal) -> None:
        stream = client.compose("Hello")
        if managed:
            async with stream:
                await use(stream)
        else:
            await use(stream)

    with FaultServer(begun, stream_of(*CAPTURE)) as server:
        async with AsyncTimbal(api_key="k", org_id="o", project_id="p", base_url=server.url) as client:
            task = asyncio.create_task(talk_to(client))
            if where in ("reading", "text"):
                await arrived.wait()
            else:
                assert await noticed(begun.asked)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await noticed(begun.hung_up)
            assert (await client.compose("Hello").result()).text == LAST
