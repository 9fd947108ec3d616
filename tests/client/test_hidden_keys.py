"""The key stays out of what an exception shows, whatever a server sends back of it; short keys are left alone."""

from __future__ import annotations

import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from support.conversations import KEY, converse, failures, streamed
from support.flavours import FLAVOURS
from support.run_wire import HEAD, chunk
from support.servers import FaultServer, Step, message, raw, reply
from timbal.client._http.failures import chain_of
from timbal.client.errors import APIResponseError, APIStatusError, PaginationError, TimbalError

ECHO = f"Bearer {KEY}"
PAGE = {"runs": [{"id": "1"}], "next_page_token": KEY}

CALLS: dict[str, Callable[[Any], Any]] = {
    "call": lambda client: client.runs.list(),
    "request": lambda client: client.request("GET", "/things"),
    "stream_request": lambda client: streamed(client, "GET", "/things"),
    "component": lambda client: client.workforce("bot").post("things", json={}),
    "compose": lambda client: client.compose("Hello").result(),
    "run": lambda client: client.workforce("bot").with_options(reconnect_timeout=0.0).run("Hello"),
}
FAULTS: dict[str, Step] = {
    "a redirect of this origin": reply(307, b"", {"Location": f"/elsewhere?again={KEY}"}),
    "a redirect to what is no URL": reply(302, b"", {"Location": f"javascript:{KEY}"}),
    "a header line": raw(f"HTTP/1.1 200 OK\r\nwhat is this {ECHO}\r\n\r\n".encode()),
    "a header name": raw(f"HTTP/1.1 200 OK\r\n{ECHO}: x\r\nContent-Length: 0\r\n\r\n".encode()),
    "a status line": raw(f"HTTP/9.9 {ECHO}\r\n\r\n".encode()),
    "a transfer coding": raw(f"HTTP/1.1 200 OK\r\nTransfer-Encoding: {ECHO}\r\n\r\n".encode()),
    "a length": raw(f"HTTP/1.1 200 OK\r\nContent-Length: {ECHO}\r\n\r\n".encode()),
    "headers of 5 MB": raw(b"HTTP/1.1 200 OK\r\n" + f"X-Echo: {ECHO}\r\n".encode() * 110_000 + b"\r\n"),
    "a reason": raw(f"HTTP/1.1 500 {ECHO}\r\nContent-Length: 0\r\n\r\n".encode()),
    "a media type": reply(200, b"[", {"Content-Type": f"text/{KEY}"}),
    "a content coding": reply(200, b"{}", {"Content-Encoding": f"br, {KEY}"}),
    "a page": reply(200, ECHO.encode(), {"Content-Type": "text/html"}),
    "an error": reply(418, {"error": {"message": ECHO, "details": {ECHO: [ECHO]}}}),
    "a request id": reply(400, {}, {"X-Request-Id": KEY}),
    "a piece of a stream": raw(HEAD + chunk(f"event: error\ndata: {ECHO}\n\n".encode())),
}
# What takes whatever comes, which the caller reads for himself.
TAKEN = {"a redirect of this origin", "a redirect to what is no URL", "a media type", "a page", "a piece of a stream"}


def _shown(error: BaseException) -> Iterator[str]:
    """What is printed of an exception and all that led to it; `body` and `response` keep the server's own words."""
    yield "".join(traceback.format_exception(error))
    for each in chain_of(error):
        yield f"{each} {each!r} {each.args} {getattr(each, '__notes__', '')}"


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("fault", FAULTS)
def test_no_echo_of_the_key_is_shown(fault: str, flavour: str) -> None:
    with FaultServer(FAULTS[fault]) as server:
        for name, error in failures(flavour, server.url, CALLS, max_retries=0).items():
            assert error is not None or (fault in TAKEN and name in ("request", "stream_request", "component")), name
            for text in _shown(error) if error is not None else ():
                assert KEY not in text, name
        assert {each.headers["authorization"] for each in server.requests} == {ECHO}


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_log_that_is_none_shows_no_key(flavour: str) -> None:
    with FaultServer(reply(200, ECHO.encode())) as server, pytest.raises(TimbalError) as caught:
        converse(
            flavour,
            server.url,
            lambda client: client.workforce("bot").with_options(reconnect_timeout=0.0).events("r1").result(),
        )
    assert "***" in "".join(_shown(caught.value))
    assert KEY not in "".join(_shown(caught.value))


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_continuation_that_comes_again_shows_no_key(flavour: str) -> None:
    async def awaited(walk: Any) -> list[Any]:
        return [item async for item in walk]

    def walk(client: Any) -> Any:
        pages = client.paginate(client.runs.list)
        return list(pages) if flavour == "sync" else awaited(pages)

    with FaultServer(reply(200, PAGE)) as server, pytest.raises(PaginationError) as caught:
        converse(flavour, server.url, walk)
    assert "***" in str(caught.value)
    assert KEY not in "".join(_shown(caught.value))


def _holders(error: APIStatusError) -> Iterator[Any]:
    """What an exception leads to that could have the request as it left."""
    yield error.response
    yield error.response.request
    yield error.response.next_request
    yield from error.response.history


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nothing_that_an_exception_leads_to_has_the_request_as_it_left(status: int, flavour: str) -> None:
    with FaultServer(reply(status, b"", {"Location": "/elsewhere"})) as server:
        with pytest.raises(APIStatusError) as caught:
            converse(flavour, server.url, CALLS["call"])
        (returned,) = converse(flavour, server.url, lambda client: client.workforce("bot").get("x"))
    assert caught.value.response.headers["location"] == returned.headers["location"] == "/elsewhere"
    for holder in (*_holders(caught.value), returned.request, returned.next_request):
        assert "authorization" not in getattr(holder, "headers", {})
    for kept in (caught.value, returned):
        assert KEY.encode() not in pickle.dumps(kept)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("key", ["o", "test", "1234567"])
def test_a_short_key_garbles_no_message(key: str, flavour: str) -> None:
    said = f"{key}: the test of o1 is not in 1234567"
    with FaultServer(reply(404, {"error": said})) as server, pytest.raises(APIStatusError) as caught:
        converse(flavour, server.url, CALLS["call"], api_key=key)
    assert str(caught.value) == f"404 Not Found: {said} (GET /orgs/o1/projects/p1/runs)"


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_key_of_another_client_is_hidden_too(flavour: str) -> None:
    other = "tk_of-the-other-client"
    answer = raw(message(500, {"error": f"{KEY} and {other}"}), keep=True)
    with FaultServer(answer) as server:

        def both(client: Any) -> Any:
            kept = type(client)(api_key=other, org_id="o1", project_id="p1", base_url=server.url)
            return (client.runs.list(), kept)[0]

        with pytest.raises(APIStatusError) as caught:
            converse(flavour, server.url, both, max_retries=0)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_body_keeps_what_the_server_said(flavour: str) -> None:
    said = reply(200, ECHO.encode(), {"Content-Type": "text/plain"})
    with FaultServer(said) as server, pytest.raises(APIResponseError) as caught:
        converse(flavour, server.url, CALLS["call"])
    assert caught.value.response is not None
    assert caught.value.response.text == ECHO
