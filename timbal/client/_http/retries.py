"""Decides when a request is retried, and after how long: without clocks, sockets or sleep.

A request is retried only if that cannot run the operation twice. Either its method is idempotent (RFC 9110, 9.2.2), or
the server cannot have processed it yet.
"""

from __future__ import annotations

import random
import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
TRANSIENT_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
UNPROCESSED_STATUSES = frozenset({429})

NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""Faults before the request was sent, so that it cannot have been processed."""

_BROKEN = (*NEVER_SENT, httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, OSError, EOFError)


class RetryPolicy(NamedTuple):
    """How often a request is retried, and how long the client waits before that; times in seconds."""

    max_retries: int = 2
    max_wait: float = 60.0
    """The longest wait that a server may ask for. A longer one ends the call at once."""
    first_wait: float = 0.5
    """The upper bound of the wait before the first retry; it doubles with each one."""
    longest_backoff: float = 8.0


def may_repeat(
    method: str,
    *,
    replayable: bool,
    status: int | None = None,
    error: Exception | None = None,
    idempotent: bool | None = None,
) -> bool:
    """Return whether a retry of a request is safe, and might succeed.

    Args:
        method: the HTTP method.
        replayable: whether the body can be sent a second time.
        status: the status of the response, if there is one.
        error: the fault, if there is no response.
        idempotent: whether a second run of the request is harmless; None leaves that to the method.
    """
    safe = method.upper() in IDEMPOTENT_METHODS if idempotent is None else idempotent
    # A refusal by a certificate or a proxy does not change with a retry.
    if not replayable or isinstance(error, httpx.ProxyError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
        return False
    if error is not None:
        return isinstance(error, _BROKEN if safe else NEVER_SENT)
    return status in (TRANSIENT_STATUSES if safe else UNPROCESSED_STATUSES)


def wait_before_repeat(
    attempt: int,
    policy: RetryPolicy,
    *,
    status: int | None = None,
    headers: Mapping[str, str] | None = None,
    draw: Callable[[float, float], float] = random.uniform,
) -> float | None:
    """Return the seconds to wait before the next attempt, or None if there is none.

    Args:
        attempt: how many attempts were made, from 1.
        policy: the limits.
        status: the status of the response, if there is one.
        headers: the headers of the response, if there is one.
        draw: returns a random number between two bounds; full jitter keeps clients from retrying at the same time.
    """
    if attempt > policy.max_retries:
        return None
    asked = retry_after(headers, limited=status == 429) if headers is not None else None
    if asked is not None:
        return asked if asked <= policy.max_wait else None
    # The exponent is bounded because 2.0 ** 2000 is an error.
    return draw(0.0, min(policy.longest_backoff, policy.first_wait * 2.0 ** min(attempt - 1, 32)))


def retry_after(headers: Mapping[str, str], *, limited: bool = True, now: float | None = None) -> float | None:
    """Return the seconds that a server asks to wait: `Retry-After` as seconds or a date, or `RateLimit-Reset`.

    Args:
        headers: the headers of the response.
        limited: whether the response is about a rate limit. Other responses have a `RateLimit-Reset` too, and there
            it is no reason to wait.
        now: the wall clock, in seconds since the epoch.
    """
    value = headers.get("retry-after", "").strip()
    seconds = _seconds(value)
    if seconds is None and value:
        try:
            date = parsedate_to_datetime(value)
            # HTTP dates are in UTC, also in the obsolete forms that do not say so (RFC 9110, 5.6.7).
            moment = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
            seconds = max(0.0, moment - (time.time() if now is None else now))
        except (TypeError, ValueError, IndexError, OverflowError):
            pass
    if seconds is None and limited:
        seconds = _seconds(headers.get("ratelimit-reset", "").strip())
    return seconds


def rate_limit_of(headers: Mapping[str, str]) -> tuple[float | None, float | None]:
    """Return how many requests are left in this window, and after how many seconds it ends; None if not declared."""
    if "ratelimit-remaining" not in headers:
        return None, None
    remaining, reset = (_seconds(headers.get(f"ratelimit-{name}", "").strip()) for name in ("remaining", "reset"))
    return remaining, reset


def _seconds(value: str) -> float | None:
    # Not float(): that takes 'nan', 'inf', '1e9' and '-1' as well.
    plain = value.isascii() and value.replace(".", "", 1).isdigit() and len(value) <= 15
    return float(value) if plain else None
