"""The key is in no public object and no exception, however it is rendered."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from support import servers
from support.servers import FaultServer
from support.summary import Say
from timbal.client import AsyncTimbal, Timbal

KEY = "tk_5ecret-do-not-show-me"


def dump(thing: object, depth: int = 6, seen: set[int] | None = None) -> str:
    """Everything that can be reached through attributes and items, as a debugger would show it."""
    seen = set() if seen is None else seen
    if depth == 0 or id(thing) in seen or isinstance(thing, type | Callable):  # type: ignore[arg-type]
        return repr(thing)
    seen.add(id(thing))
    if isinstance(thing, dict):
        inside: list[Any] = [*thing.keys(), *thing.values()]
    elif isinstance(thing, list | tuple | set | frozenset):
        inside = list(thing)
    else:
        inside = list(getattr(thing, "__dict__", {}).values())
    return " ".join([repr(thing), *(dump(each, depth - 1, seen) for each in inside)])


def pickled(thing: object) -> str:
    try:
        return pickle.dumps(thing).decode("latin-1")
    except Exception as error:
        return f"{error} {error!r}"


def with_locals(thing: object) -> str:
    if not isinstance(thing, BaseException):
        return ""
    return "".join(traceback.TracebackException.from_exception(thing, capture_locals=True).format())


def copied(thing: object) -> str:
    try:
        return repr(copy.copy(thing))
    except Exception as error:
        return repr(error)


def logged(thing: object) -> str:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    log = logging.getLogger("hunt")
    log.addHandler(handler)
    try:
        log.error("%s %r", thing, thing, exc_info=thing if isinstance(thing, BaseException) else None)
    finally:
        log.removeHandler(handler)
    return stream.getvalue()


WAYS: list[Callable[[object], str]] = [
    repr,
    lambda thing: f"{thing} {thing!s:>3}",
    pprint.pformat,
    lambda thing: json.dumps(thing, default=lambda each: getattr(each, "__dict__", None) or repr(each), skipkeys=True),
    dump,
    pickled,
    copied,
    logged,
    with_locals,
]


def rendered(thing: object) -> Iterator[str]:
    for way in WAYS:
        try:
            yield way(thing)
        except (ValueError, TypeError, RecursionError) as error:
            yield repr(error)


def hunt(things: list[object]) -> int:
    count = 0
    for thing in things:
        for text in rendered(thing):
            count += 1
            assert KEY not in text, f"{type(thing).__name__} shows the key"
    return count


def test_no_public_object_shows_the_key(say: Say) -> None:
    things: list[object] = []
    with Timbal(api_key=KEY, org_id="o1", project_id="p1", base_url="http://127.0.0.1:9") as client:
        sibling = client.with_options(timeout=1)
        agent = client.workforce("bot")
        things += [client, sibling, client.settings, client.transport, client.transport.options, client.runs, agent]
        things += [
            client.paginate(client.runs.list),
            client.compose("Hello"),
            agent.stream("Hello"),
            agent.events("r1"),
        ]
        count = hunt(things)
    asynchronous = AsyncTimbal(api_key=KEY, org_id="o1", project_id="p1", base_url="http://127.0.0.1:9")
    count += hunt([asynchronous, asynchronous.settings, asynchronous.transport, asynchronous.workforce("bot")])
    say(f"secret hunt, objects: {count} renderings, 0 leaks")


FAULTS: dict[str, servers.Step] = {
    "closed": servers.close(),
    "reset": servers.reset(b"HTTP/1.1 200 OK\r\n"),
    "truncated": servers.truncated(),
    "not http": servers.raw(b"what?\r\n\r\n"),
    "echoed key in JSON": servers.reply(401, {"error": f"bad key {KEY}"}),
    "echoed key in text": servers.reply(500, f"<h1>Bearer {KEY}</h1>".encode(), {"Content-Type": "text/html"}),
    "redirect with the key": servers.reply(302, b"", {"Location": f"http://evil.example/{KEY}"}),
    "not JSON": servers.reply(200, b"<html>", {"Content-Type": "text/html"}),
    "half JSON": servers.reply(200, b'{"runs": [', {"Content-Type": "application/json"}),
    "not a page": servers.reply(200, b"[1]"),
    "an error event": servers.reply(200, b"event: error\ndata: {}\n\n", {"Content-Type": "text/event-stream"}),
    "half a stream": servers.chunked(b'data: {"type"', end=False, headers={"Content-Type": "text/event-stream"}),
}
CALLS: dict[str, Callable[[Timbal], object]] = {
    "an operation": lambda client: client.runs.list(),
    "a write": lambda client: client.runs.create_reaction("r1", sentiment="positive"),
    "a walk": lambda client: list(client.paginate(client.runs.list)),
    "the proxy": lambda client: client.workforce("bot").post("x", json={}),
    "compose": lambda client: client.compose("Hello").result(),
    "a run": lambda client: client.workforce("bot").with_options(reconnect_timeout=0).run(prompt="Hello"),
}


def caught(call: Callable[[Timbal], object], fault: str) -> Exception | None:
    with (
        FaultServer(FAULTS[fault]) as server,
        Timbal(api_key=KEY, org_id="o1", project_id="p1", base_url=server.url, max_retries=0) as client,
    ):
        client.transport.sleep = lambda seconds: None  # type: ignore[method-assign]
        try:
            call(client)
        except Exception as error:
            return error
    return None


@pytest.mark.parametrize("fault", FAULTS)
def test_no_exception_shows_the_key(fault: str, say: Say, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    errors = [error for call in CALLS.values() if (error := caught(call, fault)) is not None]
    # A body that repeats the key is the server's word, kept whole in `.body`; everything else must not have it.
    for error in errors:
        for name in ("body", "response", "headers"):
            if hasattr(error, name) and "key" in fault:
                setattr(error, name, None)
    count = hunt(errors)
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("timbal")]
    assert ours
    assert not any(KEY in line for line in ours)
    say(f"secret hunt, {fault}: {len(errors)} exceptions, {count} renderings, 0 leaks")
