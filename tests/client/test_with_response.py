"""`with_response` returns what a method returns, and the response in which it came."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.servers import FaultServer, reply
from timbal.client import AsyncTimbal, Timbal
from timbal.client.errors import NotFoundError

ANSWER = reply(200, {"id": "r1"}, {"X-Request-Id": "req_7", "X-Other": "o"})


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.with_response(client.runs.get, "r1"),
        lambda client: client.with_response(partial(client.runs.get, "r1")),
    ],
    ids=["plain", "partial"],
)
def test_the_value_comes_with_its_response(call: Any, flavour: str) -> None:
    with FaultServer(ANSWER) as server:
        with_response, plain = converse(flavour, server.url, call, lambda client: client.runs.get("r1"))
    assert with_response.value == plain
    assert (with_response.status_code, with_response.request_id) == (200, "req_7")
    assert with_response.headers["x-other"] == "o"
    assert server.requests[0] == server.requests[1]


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_error_is_raised_as_the_method_raises_it(flavour: str) -> None:
    with FaultServer(reply(404, {"message": "no run"})) as server, pytest.raises(NotFoundError, match="no run"):
        converse(flavour, server.url, lambda client: client.with_response(client.runs.get, "r1"))


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("mistake", "words"),
    [
        (lambda client: client.with_response(print, "r1"), "takes a method of a group"),
        (lambda client: client.with_response("runs.get", "r1"), "takes a method"),
        (lambda client: client.with_response(client.request, "GET", "/x"), "takes a method of a group"),
        (lambda client: client.with_response(client.runs.get, rnu="r1"), "rnu"),
        (lambda client: client.with_response(_other(client).runs.get, "r1"), "another client"),
    ],
    ids=["a function", "a text", "a method of the client", "a misspelt argument", "another client's method"],
)
def test_a_mistake_is_a_type_error_that_says_what_to_write(mistake: Any, words: str, flavour: str) -> None:
    with FaultServer(ANSWER) as server, pytest.raises(TypeError, match=words):
        converse(flavour, server.url, mistake)
    assert server.requests == []


def _other(client: Any) -> Any:
    kind = Timbal if isinstance(client, Timbal) else AsyncTimbal
    return kind(api_key="k", base_url=client.base_url)
