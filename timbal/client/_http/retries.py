"""When a request is sent again, and after how long: decisions without clocks, sockets or sleep.

A request is repeated only if that cannot do anything twice: either the method says so (RFC 9110, 9.2.2), or
nothing can have been processed yet.
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
"""Faults before the request could leave, so that it cannot have been processed."""

_BROKEN = (*NEVER_SENT, httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, OSError, EOFError)


class RetryPolicy(NamedTuple):
    """How often and how patiently a request is repeated; times in seconds."""

    max_retries: int = 2
    max_wait: float = 60.0
    """The longest wait that a server may ask for. A longer one ends the call at once."""
    first_wait: float = 0.5
    """The upper bound of the wait before the first repetition; it doubles with each one."""
    longest_backoff: float = 8.0


def may_repeat(
    method: str,
    *,
    replayable: bool,
    status: int | None = None,
    error: Exception | None = None,
    idempotent: bool | None = None,
) -> bool:
    """Whether sending the same request again is both safe and promising.

    Args:
        method: the HTTP method.
        replayable: whether the body can be sent a second time.
        status: the status that came, if any.
        error: what broke, if no answer came.
        idempotent: what the caller knows better than the method tells; None leaves it to the method.
    """
    safe = method.upper() in IDEMPOTENT_METHODS if idempotent is None else idempotent
    # What a certificate or a proxy refuses does not get better when asked again.
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
    """Seconds to wait before the next attempt, or None to give up.

    Args:
        attempt: how many attempts were made, from 1.
        policy: the limits.
        status: the answer's status, if one came.
        headers: the answer's headers, if one came.
        draw: the random number between two bounds; full jitter keeps many clients from coming back together.
    """
    if attempt > policy.max_retries:
        return None
    asked = retry_after(headers, limited=status == 429) if headers is not None else None
    if asked is not None:
        return asked if asked <= policy.max_wait else None
    # The exponent is bounded because 2.0 ** 2000 is an error.
    return draw(0.0, min(policy.longest_backoff, policy.first_wait * 2.0 ** min(attempt - 1, 32)))


def retry_after(headers: Mapping[str, str], *, limited: bool = True, now: float | None = None) -> float | None:
    """The seconds that a server asks to wait: `Retry-After` as seconds or as a date, else `RateLimit-Reset`.

    Args:
        headers: the answer's headers.
        limited: whether the answer is about a rate limit. `RateLimit-Reset` comes with other answers as well, and
            there it is no reason to wait.
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
    """Return how many requests are left in this window, and in how many seconds it ends, where the headers say so."""
    if "ratelimit-remaining" not in headers:
        return None, None
    remaining, reset = (_seconds(headers.get(f"ratelimit-{name}", "").strip()) for name in ("remaining", "reset"))
    return remaining, reset


def _seconds(value: str) -> float | None:
    # Not float(): that takes 'nan', 'inf', '1e9' and '-1' as well.
    plain = value.isascii() and value.replace(".", "", 1).isdigit() and len(value) <= 15
    return float(value) if plain else None
