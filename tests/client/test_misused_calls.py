"""Calls that cannot be meant as they are written raise what says so, names the argument, and says what to write."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.servers import FaultServer, reply
from timbal.client import NotAnEventStream

MISTAKES: dict[str, tuple[Any, type[Exception], str]] = {
    # What is no method of a group.
    "with_response of an iterator": (
        lambda c: c.with_response(c.paginate(c.orgs.list)),
        TypeError,
        r"with_response takes a method, .*Paginator.*: write client\.with_response\(client\.runs\.list",
    ),
    "with_response of paginate": (
        lambda c: c.with_response(c.paginate, c.orgs.list),
        TypeError,
        "with_response takes a method of a group, not 'A?s?y?n?c?Timbal.paginate'",
    ),
    "with_response of a run": (
        lambda c: c.with_response(c.workforce("bot").run, "Hi"),
        TypeError,
        r"takes a method of a group, not .*run': write client\.",
    ),
    "stream of compose": (lambda c: c.stream(c.compose, "Hi"), TypeError, "stream takes a method of a group"),
    "stream of an iterator": (lambda c: c.stream(c.paginate(c.orgs.list)), TypeError, "stream takes a method, not"),
    "stream of a function": (lambda c: c.stream(print), TypeError, "stream takes a method of a group, not 'print'"),
    "stream of a group": (lambda c: c.stream(c.runs), TypeError, "stream takes a method"),
    "stream of a name": (lambda c: c.stream("runs.list"), TypeError, "stream takes a method"),
    "stream of another client's": (
        lambda c: c.stream(c.with_options(timeout=1).runs.list),
        TypeError,
        "belongs to another client; take the method of the client that you call",
    ),
    "paginate of an iterator": (lambda c: c.paginate(c.paginate(c.orgs.list)), TypeError, "paginate takes a method"),
    # An argument that is given twice.
    "an id twice": (lambda c: c.runs.get("r1", run_id="r2"), TypeError, "multiple values for argument 'run_id'"),
    "an id twice in a stream": (lambda c: c.stream(c.runs.get, "r1", run_id="r2"), TypeError, "'run_id'"),
    "an id twice with its response": (lambda c: c.with_response(c.runs.get, "r1", run_id="r2"), TypeError, "'run_id'"),
    "an id bound and given": (
        lambda c: c.with_response(partial(c.runs.get, "r1"), run_id="r2"),
        TypeError,
        "'run_id'",
    ),
    "a body and its fields": (
        lambda c: c.projects.update(body={}, name="x"),
        TypeError,
        "body= or its fields.*name",
    ),
    "two bodies": (lambda c: c.request("POST", "/x", json={}, content=b""), TypeError, "json= or content=, not both"),
    "a prompt twice": (lambda c: c.workforce("bot").run("a", prompt="b"), TypeError, "the prompt is given twice"),
    "a run to continue twice": (
        lambda c: c.workforce("bot").run("a", parent_id="r1", context={"parent_id": "r2"}),
        TypeError,
        "the run to continue is given twice: as parent_id=, and in context=",
    ),
    "the branch twice": (lambda c: c.workforce("bot").get("x", params={"rev": "dev"}), ValueError, "client.workforce"),
    # Names and paths.
    "a component without a name": (lambda c: c.workforce("").get(), ValueError, "workforce is empty"),
    "a component named None": (lambda c: c.workforce(None).get(), TypeError, "workforce: 'NoneType' is not one value"),
    "a component above": (lambda c: c.workforce("../x").get(), ValueError, "workforce='../x' would leave its place"),
    "a component above, encoded": (lambda c: c.workforce("%2e%2e").get(), ValueError, "would leave its place"),
    "a component with a zero byte": (lambda c: c.workforce("a\0").get(), ValueError, "holds a control character"),
    "a path that is none": (lambda c: c.workforce("bot").get(None), TypeError, "the path is a string, .*not NoneType"),
    "a path that is a number": (lambda c: c.request("GET", 5), TypeError, "the path is a string, .* not int"),
    "a path above": (
        lambda c: c.workforce("bot").get("a/../../x"),
        ValueError,
        "path='a/../../x' would leave its place",
    ),
    "a path on another host": (lambda c: c.workforce("bot").get("//evil.example/x"), ValueError, "empty segment"),
    "a URL": (lambda c: c.request("GET", "https://evil.example/x"), ValueError, "give only the path behind it"),
    "a path with an unknown name": (lambda c: c.request("GET", "/{kb_id}/x"), ValueError, "write the value of {kb_id}"),
    "no run": (lambda c: c.workforce("bot").cancel(""), ValueError, "the id of a run is empty"),
    "a run above": (lambda c: c.workforce("bot").cancel(".."), ValueError, "run_id='..' would leave its place"),
    "a misspelt option": (lambda c: c.request("GET", "/x", jsn={}), TypeError, "'jsn'"),
    "a key in a header": (
        lambda c: c.request("GET", "/x", headers={"authorization": "Bearer other"}),
        ValueError,
        "the header 'authorization' is set by the client",
    ),
}


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_and_nothing_is_sent(mistake: str, flavour: str) -> None:
    call, error, words = MISTAKES[mistake]
    with FaultServer(reply(200, {"runs": []})) as server:
        with pytest.raises(error, match=words):
            converse(flavour, server.url, call)
        assert server.requests == []


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda c: c.stream(c.runs.get, "r1").start(), "runs.get"),
        (lambda c: c.stream(partial(c.runs.list, status="error")).start(), "runs.list"),
        (lambda c: c.stream(c.ace.create_chat_completion, "a1", body={}).start(), "ace.create_chat_completion"),
    ],
)
def test_a_stream_of_an_operation_that_answers_with_json_says_what_to_call(call: Any, name: str, flavour: str) -> None:
    with FaultServer(reply(200, {"id": "r1"})) as server, pytest.raises(NotAnEventStream) as caught:
        converse(flavour, server.url, call)
    said = f'expected a stream of events, not 200 with application/json: {{"id": "r1"}}; client.{name}(...)'
    assert str(caught.value).startswith(said)
    assert caught.value.body == '{"id": "r1"}'
    assert re.search(r"^(GET|POST) /", str(caught.value.request))
