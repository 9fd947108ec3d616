"""A gateway that answers nothing but errors for a while: the run behind it goes on, and nothing of it is lost."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import Any

import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.run_wire import RUN, live, log, numbered, sse
from support.servers import FaultServer, Received, Step, close, raw, reply
from timbal.client.errors import TimbalError

DOWN = 0.6
PAGE = {"Content-Type": "text/html"}
GATEWAYS: dict[str, Step] = {
    "502": reply(502, b"<title>502 Bad Gateway</title>", PAGE),
    "503": reply(503, b"<title>503</title>", PAGE, retry_after="0.1"),
    "504": reply(504, b""),
    "520": reply(520, b"<title>unknown</title>", PAGE),
    "a page": reply(200, b"<title>We are updating</title>", PAGE),
    "nothing": close(),
}
BEGINNINGS: dict[str, Step] = {
    "before a word came": close(),
    "with an error": GATEWAYS["502"],
    "in the middle": raw(live(sse(numbered(RUN[:3])), end=False)),
}


class Blip:
    """The run is started, then the gateway is down for a while, then the log is there.

    Attributes:
        asked: how often it was asked while it was down.
    """

    def __init__(self, beginning: Step, down: Step, seconds: float) -> None:
        self._beginning = beginning
        self._down = down
        self._seconds = seconds
        self._until = 0.0
        self.asked = 0

    def __call__(self, server: FaultServer, connection: socket.socket, request: Received) -> bool:
        if request.method == "POST":
            self._until = time.monotonic() + self._seconds
            return self._beginning(server, connection, request)
        if time.monotonic() < self._until:
            self.asked += 1
            return self._down(server, connection, request)
        return log(RUN)(server, connection, request)


def follow(patience: float) -> Callable[[Any], Any]:
    return lambda client: client.workforce("bot").with_options(reconnect_timeout=patience).run("Hello")


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("beginning", BEGINNINGS)
@pytest.mark.parametrize("gateway", GATEWAYS)
def test_a_run_is_found_again(gateway: str, beginning: str, flavour: str) -> None:
    blip = Blip(BEGINNINGS[beginning], GATEWAYS[gateway], DOWN / 3)
    with FaultServer(blip) as server:
        (outcome,) = converse(flavour, server.url, follow(60))
    assert outcome.text == "Hello"
    assert blip.asked >= 1
    assert [each.method for each in server.requests].count("POST") == 1


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_patience_ends_and_says_what_is_known(beginning: str, flavour: str) -> None:
    blip = Blip(BEGINNINGS[beginning], GATEWAYS["502"], 60)
    with FaultServer(blip) as server, pytest.raises(TimbalError) as caught:
        converse(flavour, server.url, follow(DOWN))
    text = " ".join([str(caught.value), *getattr(caught.value, "__notes__", [])])
    assert "502" in text
    assert "may or may not have started" in text or "after event 3, is out of reach" in text
    assert [each.method for each in server.requests].count("POST") == 1
