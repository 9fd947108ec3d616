"""A redirect is never followed, and its target is named; what has no target redirects nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from support.conversations import converse, failures
from support.flavours import FLAVOURS
from support.servers import FaultServer, reply
from timbal.client.errors import APIStatusError, NotAnEventStream, TimbalError

CALLS: dict[str, Callable[[Any], Any]] = {
    "call": lambda client: client.runs.list(),
    "write": lambda client: client.runs.create_reaction("r1", sentiment="positive"),
    "compose": lambda client: client.compose("Hello").result(),
    "run": lambda client: client.workforce("bot").with_options(reconnect_timeout=0.0).run("Hello"),
    "start": lambda client: client.workforce("bot").with_options(reconnect_timeout=0.0).stream("Hello").start(),
}
TARGETS = {
    "https://login.invalid/in?token=private": "https://login.invalid/in",
    "//login.invalid/in": "http://login.invalid/in",
    "/in?token=private#there": "http://{here}/in",
    "http://[half": "http://%5bhalf/",
    "http://x:99999/": "http://x:99999/",
    "http://x:port/": "what is not a URL",
    "javascript:1": "javascript:",
}


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("status", [302, 307])
def test_the_target_is_named_and_not_asked(status: int, target: str, flavour: str) -> None:
    with FaultServer(reply(status, b"", {"Location": target, "Content-Type": ""})) as server:
        here = f"127.0.0.1:{server.port}"
        for name, error in failures(flavour, server.url, CALLS).items():
            assert isinstance(error, APIStatusError | NotAnEventStream), name
            assert f"redirects to {TARGETS[target].format(here=here)}" in str(error), name
            assert "redirects are not followed" in str(error)
            assert "private" not in str(error)
            assert error.response is not None
            assert error.response.headers["location"] == target
        assert len(server.requests) == len(CALLS)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_the_key_goes_to_no_other_server(flavour: str) -> None:
    with FaultServer() as other, FaultServer(reply(307, b"", {"Location": f"{other.url}/in"})) as server:
        for error in failures(flavour, server.url, CALLS).values():
            assert isinstance(error, TimbalError)
        for name in ("request", "workforce"):
            call = {
                "request": lambda client: client.request("GET", "/x"),
                "workforce": lambda client: client.workforce("bot").get("x"),
            }[name]
            (returned,) = converse(flavour, server.url, call)
            assert (returned.status_code, returned.headers["location"]) == (307, f"{other.url}/in")
    assert other.connections == 0


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("status", "headers"), [(304, {}), (304, {"Location": "/in"}), (300, {}), (302, {}), (307, {"Location": ""})]
)
def test_what_leads_nowhere_is_no_redirect(status: int, headers: dict[str, str], flavour: str) -> None:
    with FaultServer(reply(status, b"", {**headers, "Content-Type": ""})) as server:
        for error in failures(flavour, server.url, CALLS).values():
            assert isinstance(error, APIStatusError | NotAnEventStream)
            assert str(status) in str(error)
            assert "redirect" not in str(error)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_location_of_what_was_created_is_no_redirect(flavour: str) -> None:
    with FaultServer(reply(201, {"id": "r1"}, {"Location": "/made"})) as server:
        (returned,) = converse(flavour, server.url, lambda client: client.request("POST", "/x", json={}))
    assert returned.headers["location"] == "/made"
