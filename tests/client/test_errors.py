"""From a response to an exception."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from timbal.client import errors
from timbal.client._http.messages import human_text, printable
from timbal.client._http.response import status_error
from timbal.client.errors import (
    APIConnectionError,
    APIStatusError,
    RateLimitError,
    ServerError,
    StreamExpired,
    StreamInterrupted,
    TimbalError,
)


def make(status: int, content: bytes = b"", **headers: str) -> APIStatusError:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return status_error(httpx.Response(status, content=content, headers=fields), request="GET /orgs/o1")


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "PaymentRequiredError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (501, "ServerError"),
        (502, "BadGatewayError"),
        (503, "ServerError"),
        (504, "GatewayTimeoutError"),
        (520, "ServerError"),
        (418, "APIStatusError"),
        (302, "APIStatusError"),
        (999, "ServerError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    error = make(status)
    assert type(error).__name__ == name
    assert error.status_code == status
    assert isinstance(error, ServerError) == (status >= 500)
    assert str(error).startswith(str(status))
    assert "GET /orgs/o1" in str(error)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b'{"error": "no such run"}', "no such run"),
        (b'{"message": "no such run"}', "no such run"),
        (b'{"detail": "no such run"}', "no such run"),
        (b'{"code": "not_found", "message": "no such run"}', "no such run"),
        (b'{"error": {"type": "not_found", "message": "no such run"}}', "no such run"),
        (b'{"error": true, "code": "no such run"}', "no such run"),
        (b'{"detail": [{"loc": ["body", "rev"], "msg": "no such run", "type": "x"}]}', "body.rev: no such run"),
        (b'{"errors": ["no such run", {"message": "nor branch"}]}', "no such run; nor branch"),
        (b'{"type": "about:blank", "title": "Not Found", "detail": "no such run"}', "no such run"),
        (b'"no such run"', "no such run"),
        (b'["no such run"]', "no such run"),
        (b"no such run\n", "no such run"),
        (b'{"strange": 1}', '{"strange": 1}'),
        (b'{"broken": ', '{"broken":'),
        (b"<html><head><title>404</title><style>p {}</style></head><body><h1>no such&nbsp;run</h1>", "404 no such run"),
        (b"<!DOCTYPE html><script>var x = '<p>';</script><p>no such run", "no such run"),
        (b"\xff\xfa", "\ufffd\ufffd"),
    ],
)
def test_the_words_for_people_are_found(content: bytes, text: str) -> None:
    error = make(404, content)
    assert f"404 Not Found: {text} (GET /orgs/o1)" == str(error)


def test_the_message_is_short_and_the_body_is_whole() -> None:
    error = make(500, b'{"error": "%s"}' % (b"word " * 10_000))
    assert len(str(error)) < 700
    assert error.body == {"error": "word " * 10_000}


def test_no_body_at_all() -> None:
    error = make(503)
    assert str(error) == "503 Service Unavailable (GET /orgs/o1)"
    assert error.body is None


def test_html_is_kept_as_text() -> None:
    page = b"<html><body>Bad gateway</body></html>"
    assert make(502, page, content_type="text/html").body == page.decode()


def test_hostile_bodies_stay_small_and_plain() -> None:
    assert "\x1b" not in str(make(500, b"\x1b[31mred\x1b[0m\r\nforged: line"))
    assert "\n" not in str(make(500, b"a\nb"))
    deep = b"[" * 100_000
    assert isinstance(make(500, deep).body, str)
    nested: Any = "core"
    for _ in range(500):
        nested = [nested]
    assert len(human_text(nested)) <= 500
    assert len(str(make(500, b"<" * 1_000_000))) < 700


@pytest.mark.parametrize("name", ["x-request-id", "x-amzn-requestid", "cf-ray"])
def test_the_request_id_is_found_and_shown(name: str) -> None:
    error = make(500, **{name: "abc-123"})
    assert error.request_id == "abc-123"
    assert "abc-123" in str(error)


def test_a_rate_limit_says_how_long() -> None:
    error = make(429, retry_after="7")
    assert isinstance(error, RateLimitError)
    assert error.retry_after == 7.0
    assert make(429).retry_after is None  # type: ignore[attr-defined]


def test_headers_and_response_come_along() -> None:
    error = make(404, b"{}", x_thing="1")
    assert error.headers["X-Thing"] == "1"
    assert error.response is not None
    assert error.response.status_code == 404


def test_printable() -> None:
    assert printable("a\tb \u202e c\x00\n") == "a b c"
    assert printable("x" * 20, 10) == "x" * 7 + "..."


EXAMPLES: list[TimbalError] = [
    make(429, b'{"error": "slow down"}', retry_after="7"),
    APIConnectionError("no", request="GET /x"),
    errors.APIResponseError("no", request="GET /x"),
    errors.ConfigError("no"),
    StreamInterrupted("cut", request="POST /x", events=[1, 2], text="ab", session_id="s", last_event_id="7"),
    StreamExpired("gone", run_id="r"),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("way", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))], ids=["copy", "pickle"])  # noqa: S301
def test_they_survive_being_sent_to_another_process(error: TimbalError, way: Any) -> None:
    again = way(error)
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert {k: v for k, v in vars(again).items() if k != "response"} == {
        k: v for k, v in vars(error).items() if k != "response"
    }


def test_an_expired_stream_is_not_an_interrupted_one() -> None:
    assert not issubclass(StreamExpired, StreamInterrupted)


def test_every_public_exception_is_a_timbal_error_and_is_explained() -> None:
    found = {
        name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)
    }
    assert len(found) > 20
    for name, kind in found.items():
        assert issubclass(kind, TimbalError)
        assert kind.__doc__
        assert name in (errors.__doc__ or "")
