"""When a request is repeated, and after how long."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timbal.client._http.retries import (
    IDEMPOTENT_METHODS,
    RetryPolicy,
    may_repeat,
    rate_limit_of,
    retry_after,
    wait_before_repeat,
)

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BROKEN = [
    httpx.ConnectError("x"),
    httpx.ConnectTimeout("x"),
    httpx.PoolTimeout("x"),
    httpx.ReadTimeout("x"),
    httpx.WriteTimeout("x"),
    httpx.ReadError("x"),
    httpx.WriteError("x"),
    httpx.RemoteProtocolError("x"),
]
NEVER_SENT = BROKEN[:3]
FINAL = [
    httpx.LocalProtocolError("x"),
    httpx.UnsupportedProtocol("x"),
    httpx.ProxyError("x"),
    httpx.DecodingError("x"),
    httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed"),
    ValueError("x"),
]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "get"])
@pytest.mark.parametrize("error", BROKEN, ids=lambda error: type(error).__name__)
def test_an_idempotent_request_is_repeated_after_any_broken_connection(method: str, error: Exception) -> None:
    assert may_repeat(method, replayable=True, error=error)


@pytest.mark.parametrize("method", ["POST", "PATCH", "LOCK"])
@pytest.mark.parametrize("error", BROKEN, ids=lambda error: type(error).__name__)
def test_another_request_is_repeated_only_if_it_was_never_sent(method: str, error: Exception) -> None:
    assert may_repeat(method, replayable=True, error=error) == (error in NEVER_SENT)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("error", FINAL, ids=lambda error: type(error).__name__)
def test_what_will_not_get_better_is_not_repeated(method: str, error: Exception) -> None:
    assert not may_repeat(method, replayable=True, error=error)


@pytest.mark.parametrize("status", [200, 301, 400, 401, 404, 408, 409, 422, 425, 429, 500, 501, 502, 503, 504, 520])
def test_statuses(status: int) -> None:
    assert may_repeat("GET", replayable=True, status=status) == (status in (408, 429, 500, 502, 503, 504))
    assert may_repeat("POST", replayable=True, status=status) == (status == 429)


@given(
    method=st.sampled_from(sorted(IDEMPOTENT_METHODS | {"POST", "PATCH"})),
    status=st.integers(100, 599),
    idempotent=st.sampled_from([None, True, False]),
)
def test_a_body_that_is_used_up_is_never_repeated(method: str, status: int, idempotent: bool | None) -> None:
    assert not may_repeat(method, replayable=False, status=status, idempotent=idempotent)


def test_the_caller_can_know_better_than_the_method() -> None:
    assert may_repeat("POST", replayable=True, status=503, idempotent=True)
    assert may_repeat("POST", replayable=True, error=httpx.ReadTimeout("x"), idempotent=True)
    assert not may_repeat("GET", replayable=True, status=503, idempotent=False)


# ---------------------------------------------------------------------------------------------------- waits


@given(attempt=st.integers(1, 10_000), draw=st.floats(0, 1))
def test_the_backoff_grows_up_to_its_bound_and_is_never_negative(attempt: int, draw: float) -> None:
    policy = RetryPolicy(max_retries=10_000)
    wait = wait_before_repeat(attempt, policy, draw=lambda low, high: low + draw * (high - low))
    assert wait is not None
    assert 0 <= wait <= min(policy.longest_backoff, policy.first_wait * 2 ** min(attempt - 1, 32))


def test_the_whole_width_is_drawn_from() -> None:
    bounds: list[tuple[float, float]] = []
    for attempt in (1, 2, 3, 9):
        wait_before_repeat(attempt, RetryPolicy(9), draw=lambda low, high: bounds.append((low, high)) or 0.0)
    assert bounds == [(0.0, 0.5), (0.0, 1.0), (0.0, 2.0), (0.0, 8.0)]


def test_without_a_word_two_repetitions_and_waits_of_a_minute() -> None:
    assert wait_before_repeat(2, RetryPolicy()) is not None
    assert wait_before_repeat(3, RetryPolicy()) is None
    assert wait_before_repeat(1, RetryPolicy(), status=503, headers={"retry-after": "60"}) == 60
    assert wait_before_repeat(1, RetryPolicy(), status=503, headers={"retry-after": "60.5"}) is None


@pytest.mark.parametrize(("retries", "attempts"), [(0, 1), (2, 3), (5, 6)])
def test_it_gives_up_after_the_last_attempt(retries: int, attempts: int) -> None:
    policy = RetryPolicy(max_retries=retries)
    waits = [wait_before_repeat(attempt, policy) for attempt in range(1, attempts + 1)]
    assert [wait is None for wait in waits] == [False] * retries + [True]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "0"}, 0.0),
        ({"Retry-After": " 1.5 "}, 1.5),
        ({"Retry-After": format_datetime(NOW + timedelta(seconds=30), usegmt=True)}, 30.0),
        ({"Retry-After": format_datetime(NOW - timedelta(hours=3), usegmt=True)}, 0.0),
        ({"Retry-After": "Sunday, 22-Nov-26 12:00:10 GMT"}, 10.0),
        ({"Retry-After": "Sun, 22 Nov 2026 13:00:10 +0100"}, 10.0),
        ({"RateLimit-Reset": "12"}, 12.0),
        ({"Retry-After": "3", "RateLimit-Reset": "12"}, 3.0),
        ({"Retry-After": "soon", "RateLimit-Reset": "12"}, 12.0),
        ({"Retry-After": "9" * 15}, float("9" * 15)),
        ({"Retry-After": "9" * 16}, None),
        ({}, None),
        ({"Retry-After": ""}, None),
        ({"Retry-After": "-1"}, None),
        ({"Retry-After": "1.2.3"}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": "inf"}, None),
        ({"Retry-After": "1e9"}, None),
        ({"Retry-After": "٣"}, None),
        ({"Retry-After": "Fri, 99 Foo 2026"}, None),
        ({"Retry-After": "Fri, 31 Dec 9999 23:59:59 -9999"}, None),
        ({"Retry-After": "9" * 400}, None),
        ({"RateLimit-Reset": "Sun, 22 Nov 2026 12:00:10 GMT"}, None),
    ],
)
def test_what_the_server_asks_for(headers: dict[str, str], expected: float | None) -> None:
    found = retry_after(httpx.Headers([(k.encode(), v.encode()) for k, v in headers.items()]), now=NOW.timestamp())
    assert found == expected if expected is None else found == pytest.approx(expected)


@given(st.text(max_size=60))
def test_no_header_breaks_it_or_asks_for_a_senseless_wait(value: str) -> None:
    seconds = retry_after({"retry-after": value, "ratelimit-reset": value})
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))


def test_an_answer_is_obeyed_up_to_the_cap_and_then_ends_the_call() -> None:
    policy = RetryPolicy(max_wait=10)
    assert wait_before_repeat(1, policy, status=503, headers={"retry-after": "3"}) == 3
    assert wait_before_repeat(1, policy, status=503, headers={"retry-after": "10"}) == 10
    assert wait_before_repeat(1, policy, status=503, headers={"retry-after": "11"}) is None


def test_the_reset_of_a_rate_limit_counts_only_where_the_limit_was_hit() -> None:
    headers = {"ratelimit-reset": "3600"}
    assert wait_before_repeat(1, RetryPolicy(), status=429, headers=headers) is None
    for status in (408, 500):
        wait = wait_before_repeat(1, RetryPolicy(), status=status, headers=headers)
        assert wait is not None
        assert wait <= 0.5


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, (None, None)),
        ({"ratelimit-reset": "7"}, (None, None)),
        ({"ratelimit-remaining": "3"}, (3.0, None)),
        ({"ratelimit-remaining": " 0 ", "ratelimit-reset": " 7 "}, (0.0, 7.0)),
        ({"ratelimit-remaining": "few", "ratelimit-reset": "soon"}, (None, None)),
    ],
)
def test_what_is_left_of_a_window(headers: dict[str, str], expected: tuple[float | None, float | None]) -> None:
    assert rate_limit_of(headers) == expected
