"""What an error body says in detail is in the message, in `code` and in `details`, whoever wrote the body."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.servers import FaultServer, reply
from timbal.client import APIResponseError, APIStatusError, UnprocessableEntityError
from timbal.client._http.response import status_error
from timbal.local import LocalPlatform

PLACE = {"in": "body", "pointer": "/origin/type", "message": "'x' is not one of ['a', 'b']"}


def make(body: Any) -> APIStatusError:
    return status_error(httpx.Response(422, json=body), request="POST /orgs/o1/projects")


@pytest.mark.parametrize(
    ("body", "said", "code", "details"),
    [
        ({"error": "no"}, "no", None, None),
        ({"code": "NOT_FOUND", "message": "no run"}, "no run", "NOT_FOUND", None),
        ({"code": 1042, "message": "no run"}, "no run", "1042", None),
        ({"code": "", "message": "no run"}, "no run", None, None),
        ({"code": True, "message": "no run"}, "no run", None, None),
        ({"error": {"code": "bad_value", "message": "no"}}, "no", "bad_value", None),
        ({"error": "no", "details": [PLACE]}, "no: /origin/type: 'x' is not one of ['a', 'b']", None, [PLACE]),
        ({"error": "no", "details": "why"}, "no: why", None, "why"),
        ({"error": {"message": "no", "details": ["a", "b"]}}, "no: a; b", None, ["a", "b"]),
        (
            {"message": "invalid", "errors": [{"field": "name", "message": "is required"}]},
            "invalid: name: is required",
            None,
            [{"field": "name", "message": "is required"}],
        ),
        (
            {"message": "invalid", "errors": {"name": ["is short", "is odd"], "origin": "is required"}},
            "invalid: name: is short; is odd; origin: is required",
            None,
            {"name": ["is short", "is odd"], "origin": "is required"},
        ),
        (
            {"detail": [{"loc": ["body", 0, "rev"], "msg": "no such", "type": "value_error"}]},
            "body.0.rev: no such",
            None,
            [{"loc": ["body", 0, "rev"], "msg": "no such", "type": "value_error"}],
        ),
        (
            {"error": "no", "details": [{"in": "body", "pointer": "", "message": "is cut"}]},
            "no: body: is cut",
            None,
            ...,
        ),
        ({"error": "no", "details": [{"param": "limit", "reason": "too big"}]}, "no: limit: too big", None, ...),
        ({"error": "no", "details": [str(n) for n in range(9)]}, "no: 0; 1; 2; 3; 4; and 4 more", None, ...),
        ({"error": "no", "details": []}, "no", None, None),
        ({"error": "no", "details": {"strange": 7}}, "no", None, {"strange": 7}),
        (["a", {"code": "X", "message": "b"}], "a; b", None, None),
        ("plain", "plain", None, None),
    ],
)
def test_what_a_body_says(body: Any, said: str, code: str | None, details: Any) -> None:
    error = make(body)
    assert str(error) == f"422 Unprocessable Entity: {said} (POST /orgs/o1/projects)"
    assert error.code == code
    assert error.details == (body["details"] if details is ... else details)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (again.code, again.details) == (error.code, error.details)


@pytest.mark.parametrize(
    "body", [b"", b"<html>no</html>", b"[]", b"{}", b"null", b"7", b'{"details": null, "code": null}']
)
def test_a_body_without_details_has_none(body: bytes) -> None:
    error = status_error(httpx.Response(500, content=body), request="GET /x")
    assert (error.code, error.details) == (None, None)


def test_the_platform_says_where_and_why() -> None:
    with LocalPlatform() as platform:
        calls = {
            "/origin/type: 'nope' is not one of ['Template', 'Scratch']": {"name": "x", "origin": {"type": "nope"}},
            "/origin: 'project_id' is a required property": {"name": "x", "origin": {"type": "Template"}},
            "/origin: 'type' is a required property": {"name": "x", "origin": {}},
            "body: 'origin' is a required property": {"name": "x"},
        }
        for words, body in calls.items():
            with pytest.raises(UnprocessableEntityError) as caught:
                converse(
                    "sync",
                    platform.url,
                    lambda client, body=body: client.projects.create(body=body),  # type: ignore[misc]
                    api_key=platform.api_key,
                    org_id=platform.org_id,
                    project_id=platform.project_id,
                )
            assert f"API document: {words} (" in str(caught.value)
            assert len(caught.value.details) == 1


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.runs.get("r1"),
        lambda client: client.runs.list(),
        lambda client: client.with_response(client.projects.get),
    ],
    ids=["a model", "a page", "with its response"],
)
@pytest.mark.parametrize("media_type", ["application/json", ""])
def test_an_empty_success_where_an_object_is_promised_is_an_error(call: Any, media_type: str, flavour: str) -> None:
    headers = {"Content-Type": media_type} if media_type else {}
    with FaultServer(reply(200, b"", headers)) as server, pytest.raises(APIResponseError, match="an empty body"):
        converse(flavour, server.url, call)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_empty_success_where_nothing_is_promised_is_none(flavour: str) -> None:
    with FaultServer(reply(200, b"", {})) as server:
        done = converse(flavour, server.url, lambda c: c.runs.create_reaction("r1", sentiment="positive"))
    assert done == [None]
