"""Runs of a workforce against a scripted deployment: each event once however the connection ends, one run only."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import anyio
import httpx
import pytest

from support.agents import SETTINGS, Agents
from support.run_wire import EXPIRED, HEAD, MODEL, ROOT, RUN, TOOL, chunk, delta, live, log, numbered, output, page, sse
from support.run_wire import start as started
from support.servers import FaultServer, Received, close, raw, refusing, reply, reset, stall
from timbal.client import AsyncTimbal, Timbal
from timbal.client.errors import (
    APIConnectionError,
    APIStatusError,
    BadGatewayError,
    ConflictError,
    NotAnEventStream,
    NotFoundError,
    PermissionDeniedError,
    RunFailed,
    ServerError,
    StreamError,
    StreamExpired,
    StreamInterrupted,
)

if TYPE_CHECKING:
    import socket

pytestmark = pytest.mark.usefixtures("no_settings")

PREFIX = "/orgs/o1/projects/p1/workforce/bot/"
WHOLE = raw(live(sse(numbered(RUN))), keep=True)
GONE = raw(page([], expired=True), keep=True)


def posts(server: FaultServer) -> int:
    return sum(request.method == "POST" for request in server.requests)


def cut(events: int, how: Any = reset) -> Any:
    """The live stream up to this event, then no more."""
    return how(live(sse(numbered(RUN[:events])), end=False))


def check_whole(events: list[Any]) -> None:
    assert [event.raw for event in events] == RUN
    assert [event.seq for event in events] == list(range(1, len(RUN) + 1))


# ------------------------------------------------------------------------------------------------ what is sent


def test_a_run_is_one_request_with_an_id_of_its_own(agents: Agents) -> None:
    with FaultServer(WHOLE) as server:
        agent = agents(server.url)
        outcome = agent.run(prompt="Hello", temperature=0.5, tags=["a"])
        assert (outcome.text, outcome.ok, outcome.usage) == ("Hello", True, {"m:tokens": 3})
        again = agent.run("Hello", parent_id=outcome)
        agent.run(parent_id="r0", resume={"a1": True}, n=1)
        first, second, third = server.requests
    assert first.target == PREFIX + "stream?rev=main"
    assert first.headers["accept"] == "text/event-stream"
    assert first.json() == {
        "prompt": "Hello",
        "temperature": 0.5,
        "tags": ["a"],
        "context": {"id": outcome.run_id},
    }
    assert len(outcome.run_id) == 32
    assert second.json()["context"] == {"id": again.run_id, "parent_id": outcome.run_id}
    assert third.json()["context"]["parent_id"] == "r0"
    assert (third.json()["resume"], third.json()["n"], "prompt" in third.json()) == ({"a1": True}, 1, False)


def test_resume_answers_and_continues(agents: Agents) -> None:
    with FaultServer(WHOLE) as server:
        agent = agents(server.url)
        agent.resume("r0", {"a1": True})
        agent.resume("r0", {"a1": {"approved": False}}, text="again")
        bodies = [request.json() for request in server.requests]
    for body, rest in zip(bodies, ({"prompt": ""}, {"text": "again"}), strict=True):
        context = body.pop("context")
        body.pop("resume")
        assert context["parent_id"] == "r0"
        assert body == rest


@pytest.mark.parametrize("name", ["run_context", "run_in_background"])
def test_what_a_deployment_keeps_for_itself_is_no_parameter(agents: Agents, name: str) -> None:
    with FaultServer() as server:
        with pytest.raises(TypeError, match=name):
            agents(server.url).run(prompt="x", **{name: True})
        with pytest.raises(TypeError, match="resume"):
            agents(server.url).run(prompt="x", resume=5)
        with pytest.raises(TypeError, match="context"):
            agents(server.url).run(prompt="x", context="r1")
        with pytest.raises(TypeError, match="given twice"):
            agents(server.url).run("x", prompt="y")
        with pytest.raises(ValueError, match="id of a run"):
            agents(server.url).resume("", {"a": 1})
        with pytest.raises(ValueError, match="run_id"):
            agents(server.url).events("..")
        with pytest.raises(ValueError, match="run_id"):
            agents(server.url).run("x", context={"id": ".."})
        with pytest.raises(ValueError, match="run_id"):
            agents(server.url).cancel("..")
        assert server.requests == []


def test_nothing_is_sent_before_the_stream_is_read(agents: Agents) -> None:
    with FaultServer(WHOLE) as server:
        stream = agents(server.url).stream(prompt="x")
        assert server.requests == []
        assert "not opened" in repr(stream)
        check_whole(list(stream))
        assert posts(server) == 1
        assert "over" in repr(stream)


def test_entering_a_stream_starts_the_run(agents: Agents) -> None:
    with FaultServer(WHOLE) as server, agents(server.url).stream(prompt="x") as stream:
        assert posts(server) == 1
        check_whole(list(stream))


def test_cancel_asks_the_deployment(agents: Agents) -> None:
    with FaultServer(reset(), reply(204, b"")) as server:
        assert agents(server.url).cancel("r1") is None
        assert [request.path for request in server.requests] == [PREFIX + "cancel/r1"] * 2
        assert posts(server) == 2


# --------------------------------------------------------------------------------------------- how it is read


def test_events_text_and_result_of_one_stream(agents: Agents) -> None:
    with FaultServer(WHOLE) as server:
        agent = agents(server.url)
        with agent.stream(prompt="x") as stream:
            assert list(stream.text) == ["Hel", "lo"]
            assert stream.result().text == "Hello"
            assert stream.result().run_id == stream.run_id == server.requests[0].json()["context"]["id"]
            assert stream.last_seq == 7
        check_whole(list(agent.stream(prompt="x").events()))


def test_reading_may_stop_and_go_on(agents: Agents) -> None:
    with FaultServer(WHOLE) as server, agents(server.url).stream(prompt="x") as stream:
        seen: list[Any] = []
        for _ in range(4):
            for event in stream:
                seen.append(event)
                if len(seen) % 2 == 0:
                    break
        check_whole(seen)
        assert stream.outcome.ok
        with pytest.raises(RuntimeError, match="read to its end"):
            list(stream)
        assert stream.result().ok


def test_a_run_that_fails_raises_with_its_outcome(agents: Agents) -> None:
    error = {"type": "ValueError", "message": "boom", "traceback": "..."}
    events = [started(ROOT), output(ROOT, None, "error", error=error)]
    with FaultServer(raw(live(sse(numbered(events))), keep=True)) as server:
        agent = agents(server.url)
        with pytest.raises(RunFailed, match="bot ended with error: ValueError: boom") as caught:
            agent.run(prompt="x")
        assert caught.value.outcome.error.message == "boom"
        with agent.stream(prompt="x") as stream:
            assert stream.result(check=False).status.code == "error"
            with pytest.raises(RunFailed):
                stream.result()
        with agent.stream(prompt="x") as stream, pytest.raises(RunFailed):
            list(stream.text)


def test_a_paused_run_raises_with_what_it_waits_for(agents: Agents) -> None:
    approvals = [{"type": "APPROVAL", **TOOL, "approval_id": name} for name in ("a1", "a2")]
    events = [started(ROOT), *approvals, output(ROOT, {}, "cancelled", reason="approval_required")]
    with FaultServer(raw(live(sse(numbered(events))), keep=True)) as server:
        with pytest.raises(RunFailed, match="waits for an answer to a1, a2") as caught:
            agents(server.url).run(prompt="x")
        assert [each.id for each in caught.value.outcome.pending] == ["a1", "a2"]
        with agents(server.url).stream(prompt="x") as stream:
            list(stream)
            assert [each.id for each in stream.pending] == ["a1", "a2"]


@pytest.mark.parametrize("code", ["cancelled", "timeout", "blocked", "brand_new", ""])
def test_every_other_status_than_success_is_a_failure(agents: Agents, code: str) -> None:
    events = [started(ROOT), output(ROOT, "said", code, said="why")]
    with FaultServer(raw(live(sse(numbered(events))), keep=True)) as server, pytest.raises(RunFailed) as caught:
        agents(server.url).run(prompt="x")
    assert caught.value.outcome.status.code == code
    assert caught.value.outcome.text == "said"


# ------------------------------------------------------------------------------------------------ when it breaks


@pytest.mark.parametrize("how", [reset, raw], ids=["reset", "shut"])
@pytest.mark.parametrize("events", range(len(RUN) + 1))
def test_a_stream_that_breaks_goes_on_from_the_log(agents: Agents, events: int, how: Any) -> None:
    with FaultServer(cut(events, how), log(RUN)) as server:
        stream = agents(server.url).stream(prompt="x")
        check_whole(list(stream))
        assert stream.result().text == "Hello"
        assert posts(server) == 1
        if events < len(RUN):
            request = server.requests[1]
            assert request.path == f"{PREFIX}runs/{stream.run_id}/events"
            assert parse_qs(request.query) == {"rev": ["main"], "after": [str(events)], "wait_ms": ["20000"]}


def test_a_stream_that_ends_too_early_goes_on_from_the_log(agents: Agents) -> None:
    with FaultServer(raw(live(sse(numbered(RUN[:3]))), keep=True), log(RUN)) as server:
        check_whole(list(agents(server.url).stream(prompt="x")))
        assert posts(server) == 1


def test_a_gap_is_filled_from_the_log(agents: Agents) -> None:
    with FaultServer(raw(live(sse([*numbered(RUN)[:2], *numbered(RUN)[4:]]))), log(RUN, page_size=1)) as server:
        check_whole(list(agents(server.url).stream(prompt="x")))


def test_the_log_is_followed_page_by_page_until_the_run_is_done(agents: Agents) -> None:
    steps = [cut(2), raw(page(numbered(RUN)[2:4], done=False), keep=True), raw(page([], done=False), keep=True)]
    with FaultServer(*steps, raw(page(numbered(RUN)[1:], done=True), keep=True)) as server:
        check_whole(list(agents(server.url).stream(prompt="x")))
        assert [parse_qs(request.query).get("after") for request in server.requests] == [None, ["2"], ["4"], ["4"]]


def test_the_log_that_breaks_is_asked_again(agents: Agents) -> None:
    half = page(numbered(RUN)[2:])[:400]
    faults = [reset(), close(), raw(half), reset(half), reply(502), reply(429, headers={"Retry-After": "3"})]
    strange = [reply(200, b"<html>"), reply(200, {"odd": 1}), reply(200, [1]), reply(204, b"")]
    with FaultServer(cut(2), *faults, *strange, log(RUN)) as server:
        check_whole(list(agents(server.url).stream(prompt="x")))
        assert len(agents.waits) == len(faults) + len(strange)
        assert 3.0 in agents.waits
        assert posts(server) == 1


def test_the_text_goes_on_as_well(agents: Agents) -> None:
    with FaultServer(cut(4), log(RUN)) as server, agents(server.url).stream(prompt="x") as stream:
        assert list(stream.text) == ["Hel", "lo"]


def test_a_run_survives_a_break(agents: Agents) -> None:
    with FaultServer(cut(4), reset(), log(RUN)) as server:
        assert agents(server.url).run(prompt="x").text == "Hello"
        assert posts(server) == 1


def test_a_silent_connection_is_left_for_the_log(agents: Agents) -> None:
    with FaultServer(stall(live(sse(numbered(RUN[:3])), end=False)), log(RUN)) as server:
        check_whole(list(agents(server.url).with_options(idle_timeout=0.1).stream(prompt="x")))
        assert posts(server) == 1


def test_a_deployment_that_does_not_wait_is_not_asked_in_a_tight_loop(agents: Agents) -> None:
    empty = raw(page([], done=False), keep=True)
    stale = raw(page(numbered(RUN)[:2], done=False), keep=True)
    with FaultServer(cut(2), empty, stale, empty, log(RUN)) as server:
        check_whole(list(agents(server.url).stream(prompt="x")))
        assert len(agents.waits) == 3
        assert all(0.5 < wait <= 1 for wait in agents.waits)
    agents.waits.clear()
    with FaultServer(cut(2), empty, log(RUN)) as server:
        check_whole(list(agents(server.url).with_options(poll_wait=0).stream(prompt="x")))
        assert "wait_ms=0" in server.requests[1].query
        assert agents.waits == []


def test_what_comes_after_the_result_is_given_too(agents: Agents) -> None:
    late = [*RUN, delta(TOOL, "custom", "late")]
    with FaultServer(raw(live(sse(numbered(late))), keep=True)) as server:
        assert len(list(agents(server.url).stream(prompt="x"))) == 8
    with FaultServer(cut(2), raw(page(numbered(late)[2:], done=False), keep=True), reply(404)) as server:
        stream = agents(server.url).stream(prompt="x")
        assert len(list(stream)) == 8
        assert stream.result().ok
    with FaultServer(cut(2), raw(page(numbered(late)[2:], done=False), keep=True), GONE) as server:
        assert agents(server.url).run(prompt="x").ok


# ------------------------------------------------------------------------------------- when it cannot be mended


def test_a_log_out_of_reach_interrupts(agents: Agents) -> None:
    with FaultServer(cut(4), reset()) as server:
        stream = agents(server.url).with_options(reconnect_timeout=0.0).stream(prompt="x")
        seen: list[Any] = []
        with pytest.raises(StreamInterrupted, match="out of reach") as caught:
            seen.extend(stream)
        error = caught.value
        assert not isinstance(error, StreamExpired)
        assert [event.raw for event in error.events] == RUN[:4]
        assert (error.text, error.run_id, error.last_event_id) == ("Hel", stream.run_id, "4")
        assert error.request == f"POST {PREFIX}stream"
        assert isinstance(error.__cause__, APIConnectionError)
        assert posts(server) == 1
        with pytest.raises(StreamInterrupted) as again:
            stream.result()
        assert again.value is error


def test_the_wait_for_a_deployment_is_bounded(agents: Agents) -> None:
    with FaultServer(cut(1), reply(429, headers={"Retry-After": "31"})) as server:
        with pytest.raises(StreamInterrupted):
            agents(server.url).run(prompt="x")
        assert agents.waits == []
        assert len(server.requests) == 2


@pytest.mark.parametrize("status", [401, 403, 404, 400])
def test_a_log_that_is_refused_is_not_asked_again(agents: Agents, status: int) -> None:
    with FaultServer(cut(4), reply(status, {"detail": "no"})) as server:
        with pytest.raises(StreamInterrupted) as caught:
            agents(server.url).run(prompt="x")
        assert isinstance(caught.value.__cause__, APIStatusError)
        assert len(server.requests) == 2
        assert len(caught.value.events) == 4


@pytest.mark.parametrize("where", ["stream", "log"])
def test_expired_is_told_apart_from_the_end(agents: Agents, where: str) -> None:
    steps = [raw(live(sse(numbered(RUN[:3])) + EXPIRED), keep=True)] if where == "stream" else [cut(3), GONE]
    with FaultServer(*steps) as server, pytest.raises(StreamExpired, match="after event 3 are gone") as caught:
        agents(server.url).run(prompt="x")
    assert [event.raw for event in caught.value.events] == RUN[:3]
    assert (caught.value.last_event_id, posts(server)) == ("3", 1)


def test_a_stream_without_numbers_cannot_go_on(agents: Agents) -> None:
    body = sse(numbered(RUN[:3])).replace(b"id: ", b"x: ")
    with FaultServer(reset(live(body, end=False)), log(RUN)) as server:
        with pytest.raises(StreamInterrupted, match="does not number") as caught:
            agents(server.url).run(prompt="x")
        assert len(caught.value.events) == 3
        assert len(server.requests) == 1


def test_a_run_without_a_result_is_interrupted(agents: Agents) -> None:
    with FaultServer(raw(live(sse(numbered(RUN[:5])))), raw(page([]))) as server:
        with pytest.raises(StreamInterrupted, match="without a result") as caught:
            agents(server.url).run(prompt="x")
        assert len(caught.value.events) == 5


def test_a_run_without_a_single_event_is_an_error(agents: Agents) -> None:
    with FaultServer(raw(live(b""), keep=True), raw(page([]), keep=True)) as server:
        with pytest.raises(StreamError, match="without a single event") as caught:
            agents(server.url).run(prompt="x")
        assert not isinstance(caught.value, StreamInterrupted)
        assert posts(server) == 1


# -------------------------------------------------------------------------------- when nothing came at all


@pytest.mark.parametrize(
    "first",
    [reset(), close(), reset(b"HTTP/1.1 200 O"), reset(HEAD[:-2]), reset(HEAD), reset(HEAD + b"1f")],
    ids=["reset", "shut", "status", "head", "bodiless", "size"],
)
def test_a_run_whose_answer_never_came_is_looked_for(agents: Agents, first: Any) -> None:
    with FaultServer(first, log(RUN)) as server:
        stream = agents(server.url).stream(prompt="x")
        check_whole(list(stream))
        assert posts(server) == 1
        assert server.requests[1].path.endswith(f"runs/{stream.run_id}/events")


@pytest.mark.parametrize("status", [502, 503, 504, 520])
def test_a_gateway_that_gives_up_may_have_started_it(agents: Agents, status: int) -> None:
    with FaultServer(reply(status), log(RUN)) as server:
        check_whole(list(agents(server.url).stream(prompt="x")))
        assert posts(server) == 1


def test_a_run_that_may_not_have_started_is_not_started_again(agents: Agents) -> None:
    with FaultServer(reset(), GONE) as server:
        stream = agents(server.url).stream(prompt="x")
        with pytest.raises(StreamInterrupted, match="may or may not have started") as caught:
            list(stream)
        assert not isinstance(caught.value, StreamExpired)
        assert (caught.value.run_id, caught.value.events, caught.value.last_event_id) == (stream.run_id, (), None)
        assert isinstance(caught.value.__cause__, APIConnectionError)
        assert [request.method for request in server.requests] == ["POST", "GET", "GET", "GET"]


def test_a_run_that_is_still_on_its_way_is_found(agents: Agents) -> None:
    with FaultServer(reset(), GONE, GONE, log(RUN)) as server:
        check_whole(list(agents(server.url).stream(prompt="x")))
        assert posts(server) == 1


@pytest.mark.parametrize("answer", [GONE, reply(502), reply(404)], ids=["unknown", "bad", "none"])
def test_a_gateway_that_gave_up_says_so_itself(agents: Agents, answer: Any) -> None:
    with FaultServer(reply(502, {"error": "upstream"}), answer) as server:
        with pytest.raises(BadGatewayError, match="upstream") as caught:
            agents(server.url).with_options(reconnect_timeout=2.0).run(prompt="x")
        assert "may or may not have started" in caught.value.__notes__[0]
        assert posts(server) == 1


def test_nothing_known_and_nobody_to_ask(agents: Agents) -> None:
    with FaultServer(reset()) as server:
        agent = agents(server.url).with_options(reconnect_timeout=0.0)
        with pytest.raises(StreamInterrupted, match="may or may not have started"):
            agent.run(prompt="x")
        assert posts(server) == 1


def test_a_run_that_never_left_is_an_ordinary_error(agents: Agents) -> None:
    with refusing() as url:
        agent = agents(url)
        with pytest.raises(APIConnectionError, match="cannot connect"):
            agent.run(prompt="x")
        with pytest.raises(APIConnectionError), agent.stream(prompt="x"):
            pytest.fail("the block was entered")


@pytest.mark.parametrize(
    ("status", "kind"), [(403, PermissionDeniedError), (404, NotFoundError), (409, ConflictError), (500, ServerError)]
)
def test_a_run_that_is_refused_raises_at_once(agents: Agents, status: int, kind: type[Exception]) -> None:
    with FaultServer(reply(status, {"detail": "no"})) as server:
        with pytest.raises(kind, match="no"):
            agents(server.url).run(prompt="x")
        with pytest.raises(kind), agents(server.url).stream(prompt="x"):
            pytest.fail("the block was entered")
        assert len(server.requests) == 2


def test_too_many_requests_are_waited_for(agents: Agents) -> None:
    with FaultServer(reply(429, headers={"Retry-After": "2"}), WHOLE) as server:
        assert agents(server.url).run(prompt="x").ok
        assert agents.waits == [2.0]
        ids = [request.json()["context"]["id"] for request in server.requests]
        assert ids[0] == ids[1]


@pytest.mark.parametrize(
    "step",
    [
        reply(200, b"null"),
        reply(200, b"<html><title>Sign in</title></html>", {"Content-Type": "text/html"}),
        reply(307, b"", {"Location": "http://127.0.0.1:1/stream", "Content-Type": ""}),
        reply(204, b"", {"Content-Type": "text/event-stream"}),
    ],
    ids=["null", "html", "redirect", "empty"],
)
def test_an_answer_that_is_no_stream_is_an_error(agents: Agents, step: Any) -> None:
    with FaultServer(step) as server:
        with pytest.raises(NotAnEventStream, match="expected the events of the run"):
            agents(server.url).run(prompt="x")
        assert len(server.requests) == 1


# ------------------------------------------------------------------------------------- runs started before


@pytest.mark.parametrize("after", [0, 3, "3", 6, 7])
def test_events_walks_the_log_from_anywhere(agents: Agents, after: Any) -> None:
    with FaultServer(log(RUN, page_size=2)) as server:
        stream = agents(server.url).events("r1", after=after)
        assert [event.raw for event in stream] == RUN[int(after) :]
        assert list(agents(server.url).events("r1", after=7).text) == []
        assert posts(server) == 0
        if int(after) < 7:
            assert stream.result().text == "Hello"
        else:
            with pytest.raises(StreamError, match="no result"):
                stream.result()


def test_events_takes_an_outcome(agents: Agents) -> None:
    with FaultServer(WHOLE, log(RUN)) as server:
        agent = agents(server.url)
        outcome = agent.run(prompt="x")
        with agent.events(outcome) as stream:
            assert list(stream.text) == ["Hel", "lo"]
        assert server.requests[1].path.endswith(f"runs/{outcome.run_id}/events")


def test_events_of_an_unknown_run_are_expired(agents: Agents) -> None:
    with FaultServer(GONE) as server, pytest.raises(StreamExpired, match="does not know the run"):
        list(agents(server.url).events("r1"))
    assert len(server.requests) == 1


def test_events_that_nobody_can_give_are_an_ordinary_error(agents: Agents) -> None:
    with FaultServer(reset()) as server:
        agent = agents(server.url).with_options(reconnect_timeout=0.0)
        with pytest.raises(APIConnectionError):
            list(agent.events("r1"))
    with FaultServer(reply(403)) as server, pytest.raises(PermissionDeniedError):
        list(agents(server.url).events("r1"))
    with FaultServer(raw(page(numbered(RUN)[:3], done=False), keep=True), reply(403)) as server:
        with pytest.raises(StreamInterrupted) as caught:
            list(agents(server.url).events("r1"))
        assert len(caught.value.events) == 3


# ------------------------------------------------------------------------------------------- leaving it early


def watched(data: bytes, left: threading.Event) -> Any:
    """These bytes, then wait for the client to go."""

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(data)
        try:
            gone = connection.recv(1) == b""
        except ConnectionError:
            gone = True
        if gone and not server.stopping.is_set():
            left.set()
        return False

    return step


def test_leaving_early_closes_the_connection(agents: Agents) -> None:
    for number in range(3):
        left = threading.Event()
        with FaultServer(watched(live(sse(numbered(RUN[:4])), end=False), left)) as server:
            stream = agents(server.url).stream(prompt="x")
            if number == 0:
                with stream:
                    assert next(iter(stream)).seq == 1
            elif number == 1:
                for event in stream:
                    assert event.seq == 1
                    break
            else:
                next(iter(stream.text))
                stream.close()
                stream.close()
            assert left.wait(30)
            assert stream.last_seq == (4 if number == 2 else 1)
            with pytest.raises(StreamInterrupted, match="closed before the end"):
                stream.result()
            with pytest.raises(StreamInterrupted):
                list(stream)
            assert posts(server) == 1


def test_a_stream_that_was_closed_before_it_began_starts_nothing(agents: Agents) -> None:
    with FaultServer(WHOLE) as server:
        stream = agents(server.url).stream(prompt="x")
        stream.close()
        with pytest.raises(StreamInterrupted, match="closed before the end"), stream:
            pytest.fail("the block was entered")
        assert server.requests == []


def test_a_stream_left_half_read_leaves_the_pool_usable(agents: Agents) -> None:
    limits = httpx.Limits(max_connections=1)
    if agents.asynchronous:
        http: Any = httpx.AsyncClient(limits=limits, verify=False)  # noqa: S501
    else:
        http = httpx.Client(limits=limits, verify=False)  # noqa: S501
    half = live(sse(numbered(RUN[:3])), end=False)
    with FaultServer(stall(half), reply(200, {"n": 1}), stall(half), WHOLE) as server:
        agent = agents(server.url, http_client=http)
        for _ in range(2):
            with agent.stream(prompt="x") as stream:
                next(iter(stream))
            if posts(server) == 1:
                assert agent.get("x").json() == {"n": 1}
        assert agent.run(prompt="x").ok


def test_a_stream_read_to_its_end_keeps_its_connection(agents: Agents) -> None:
    with FaultServer(WHOLE) as server:
        agent = agents(server.url)
        for _ in range(3):
            agent.run(prompt="x")
        assert server.connections == 1


def _interrupt(*_: Any) -> Any:
    raise KeyboardInterrupt


def test_an_interruption_while_starting_starts_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(cut(0), log(RUN)) as server, Timbal(base_url=server.url, **SETTINGS) as client:
        stream = client.workforce("bot").stream(prompt="x")
        with monkeypatch.context() as interrupt:
            fetch = client.transport.fetch

            async def interrupted(**how: Any) -> None:
                await fetch(**how)
                _interrupt()

            interrupt.setattr(stream, "_fetch", interrupted)
            events = iter(stream)
            with pytest.raises(KeyboardInterrupt):
                next(events)
        check_whole(list(events))
        assert posts(server) == 1


def test_an_interruption_while_reading_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(cut(3), log(RUN)) as server, Timbal(base_url=server.url, **SETTINGS) as client:
        seen: list[Any] = []
        with client.workforce("bot").stream(prompt="x") as stream:
            with monkeypatch.context() as interrupt:
                interrupt.setattr(stream._source.reader, "feed", _interrupt)
                with pytest.raises(KeyboardInterrupt):
                    seen.extend(stream)
            seen.extend(stream)
        check_whole(seen)


# ----------------------------------------------------------------------------------------------- asynchronous


@pytest.mark.anyio
@pytest.mark.parametrize("where", ["start", "stream", "log", "pause"])
async def test_a_cancelled_task_closes_its_connection(where: str) -> None:
    left, reached = threading.Event(), threading.Event()
    half = live(sse(numbered(RUN[:3])), end=False)
    steps = {
        "start": [watched(b"", left)],
        "stream": [watched(half, left)],
        "log": [raw(half), watched(b"", left)],
        "pause": [raw(half), reset()],
    }[where]

    def announced(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        step = steps[min(len(server.requests), len(steps)) - 1]
        if len(server.requests) == len(steps):
            reached.set()
        return step(server, connection, request)

    with FaultServer(announced) as server:
        async with AsyncTimbal(base_url=server.url, **SETTINGS) as client:
            paused = anyio.Event()

            async def pause(seconds: float) -> None:
                paused.set()
                await anyio.sleep(3600)

            client.transport.sleep = pause  # type: ignore[method-assign]
            agent = client.workforce("bot")

            async def use() -> None:
                async with agent.stream(prompt="x") as stream:
                    async for _ in stream:
                        pass

            async with anyio.create_task_group() as group:
                group.start_soon(use)
                await anyio.to_thread.run_sync(reached.wait)
                if where == "pause":
                    await paused.wait()
                group.cancel_scope.cancel()
            if where != "pause":
                assert await anyio.to_thread.run_sync(left.wait, 30)
            assert posts(server) == 1


@pytest.mark.anyio
async def test_a_cancelled_read_loses_nothing() -> None:
    with FaultServer(stall(live(sse(numbered(RUN[:3])), end=False)), log(RUN)) as server:
        async with AsyncTimbal(base_url=server.url, **SETTINGS) as client:
            seen: list[Any] = []
            third = anyio.Event()
            async with client.workforce("bot").stream(prompt="x") as stream:

                async def take() -> None:
                    async for event in stream:
                        seen.append(event)
                        if event.seq == 3:
                            third.set()

                async with anyio.create_task_group() as group:
                    group.start_soon(take)
                    await third.wait()
                    group.cancel_scope.cancel()
                assert len(seen) == 3
                await take()
            check_whole(seen)
            assert posts(server) == 1


@pytest.mark.anyio
async def test_many_runs_at_once() -> None:
    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        if request.method == "POST":
            return cut(len(request.json()["prompt"]))(server, connection, request)
        return log(RUN)(server, connection, request)

    with FaultServer(step) as server:
        async with AsyncTimbal(base_url=server.url, **SETTINGS) as client:
            agent = client.workforce("bot")
            texts = []

            async def use(number: int) -> None:
                texts.append((await agent.run(prompt="x" * (number % 7))).text)

            async with anyio.create_task_group() as group:
                for number in range(40):
                    group.start_soon(use, number)
            assert texts == ["Hello"] * 40
            assert posts(server) == 40
            assert (
                len({request.json()["context"]["id"] for request in server.requests if request.method == "POST"}) == 40
            )


def test_a_long_run_is_read_in_constant_memory(agents: Agents) -> None:
    body = HEAD + chunk(sse([(1, started(ROOT)), (2, started(MODEL))]))
    total = 20_000

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(body)
        for first in range(3, total, 500):
            connection.sendall(
                chunk(sse([(seq, delta(MODEL, "text_delta", "x")) for seq in range(first, first + 500)]))
            )
        end = first + 500
        connection.sendall(chunk(sse([(end, output(ROOT, "x"))])) + b"0\r\n\r\n")
        return True

    with FaultServer(step) as server, agents(server.url).stream(prompt="x") as stream:
        count = sum(1 for _ in stream)
        assert count == stream.last_seq >= total
        assert stream.result().ok


def test_messages_do_not_show_the_key(agents: Agents) -> None:
    with FaultServer(reply(404, {"detail": "no tk_5ecret"})) as server, pytest.raises(NotFoundError) as caught:
        agents(server.url).run(prompt="x")
    assert "tk_5ecret" not in str(caught.value)
