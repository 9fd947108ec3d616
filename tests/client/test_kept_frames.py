"""An exception keeps no frame of the HTTP stack, whose local variables hold the request as it was sent, key and all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

from support.agents import Agents
from support.servers import FaultServer, Step, chunked, close, message, raw, refusing, reply, reset, stall, truncated
from timbal.client import TimbalError

KEY = "tk_5ecret"
EVENTS = {"Content-Type": "text/event-stream"}


def frames_of(error: BaseException | None) -> Iterator[FrameType]:
    """Every frame that an exception and those behind it keep alive."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        waiting += [each.__cause__, each.__context__]
        trace = each.__traceback__
        while trace is not None:
            yield trace.tb_frame
            trace = trace.tb_next


def holders(error: BaseException) -> list[str]:
    """Frames with a local variable that has the key: in itself, or in headers as they are sent."""
    return [
        f"{frame.f_globals['__name__']}.{frame.f_code.co_name}: {name}"
        for frame in frames_of(error)
        for name, value in frame.f_locals.items()
        if KEY in f"{value!r} {getattr(getattr(value, 'headers', ''), 'raw', '')} {getattr(value, 'headers', '')}"
    ]


CALLS: dict[str, Callable[[Any], object]] = {
    "a call": lambda agent: agent.get("x"),
    "a post": lambda agent: agent.post("x", json={}),
    "a run": lambda agent: agent.with_options(reconnect_timeout=0).run(prompt="Hello"),
}
FAULTS: dict[str, Step] = {
    "no answer": close(),
    "a reset": reset(),
    "half a head": raw(b"HTTP/1.1 200 OK\r\nContent-"),
    "half a body": truncated(),
    "half a stream": chunked(b'data: {"type"', end=False, headers=EVENTS),
    "a reset inside": reset(message(200, b"{", {"Content-Length": "9", **EVENTS})),
    "silence": stall(),
    "broken compression": reply(200, b"not gzip", {"Content-Encoding": "gzip"}),
}


def raised(call: Callable[[Any], object], agent: Any) -> BaseException:
    with pytest.raises(TimbalError) as caught:
        call(agent)
    return caught.value


# A run has no read timeout of its own: it waits, and then asks again, for as long as a run may take.
CASES = [(fault, call) for fault in FAULTS for call in CALLS if (fault, call) != ("silence", "a run")]


@pytest.mark.parametrize(("fault", "call"), CASES)
def test_no_frame_of_the_http_stack_is_kept(fault: str, call: str, agents: Agents) -> None:
    with FaultServer(FAULTS[fault]) as server:
        error = raised(CALLS[call], agents(server.url, max_retries=0, timeout=0.05 if fault == "silence" else 60))
    kept = {frame.f_globals["__name__"].partition(".")[0] for frame in frames_of(error)}
    assert not kept & {"httpx", "httpcore", "h11", "anyio", "ssl", "socket"}
    assert holders(error) == []


def test_no_frame_is_kept_of_a_connection_that_was_refused(agents: Agents) -> None:
    with refusing() as url:
        error = raised(CALLS["a call"], agents(url, max_retries=0))
    assert not {"httpx", "httpcore"} & {frame.f_globals["__name__"].partition(".")[0] for frame in frames_of(error)}
    assert holders(error) == []
