"""The options of every request of a client, each checked for type and range where it is set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from timbal_api.types import UNSET

from .request import header_of
from .retries import RetryPolicy

if TYPE_CHECKING:
    from .._secret import Secret

RESPONSE_LIMIT = 256 * 1024 * 1024
_CONNECT_TIMEOUT = 5.0
LONGEST = 2_000_000
"""Seconds that every system can wait in one piece: 23 days, in milliseconds just below 2 ** 31."""


class Options(NamedTuple):
    """The options of every request of a client; the docstring of the client explains each one."""

    base_url: httpx.URL
    api_key: Secret | None = None
    headers: Mapping[str, str] = {}
    timeout: httpx.Timeout = httpx.Timeout(60.0, connect=_CONNECT_TIMEOUT)
    turn_limit: float | None = None
    """Seconds that a call may wait in the queue: the `pool` of the caller's `httpx.Timeout`."""
    retries: RetryPolicy = RetryPolicy()
    deadline: float | None = None
    response_limit: int = RESPONSE_LIMIT

    def changed(
        self, *, headers: Any, timeout: Any, max_retries: Any, max_retry_wait: Any, deadline: Any, response_limit: Any
    ) -> Options:
        """Return these options with others; UNSET leaves one as it is, and headers are added.

        Raises:
            TypeError: an option is of another type than it takes; the message names it.
            ValueError: an option is out of range; the message names it.
        """
        retries = self.retries
        changed: dict[str, Any] = {}
        if headers is not UNSET:
            changed["headers"] = {**self.headers, **checked_headers(headers)}
        if timeout is not UNSET:
            changed["timeout"] = timeout_of(timeout)
            changed["turn_limit"] = turn_limit_of(timeout)
        if max_retries is not UNSET:
            retries = retries._replace(max_retries=whole_number("max_retries", max_retries, least=0))
        if max_retry_wait is not UNSET:
            retries = retries._replace(max_wait=seconds("max_retry_wait", max_retry_wait, zero=True))
        if deadline is not UNSET:
            changed["deadline"] = None if deadline is None else seconds("deadline", deadline)
        if response_limit is not UNSET:
            changed["response_limit"] = whole_number("response_limit", response_limit, least=1)
        return self._replace(retries=retries, **changed)


def seconds(name: str, value: Any, *, zero: bool = False) -> float:
    """Return a number of seconds that sockets can wait for: more than 0, or with `zero` also 0.

    Raises:
        TypeError: the value is no number.
        ValueError: the number is out of range.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} takes a number of seconds, not {value!r}")
    if not (value >= 0 if zero else value > 0) or value > LONGEST:  # NaN is neither
        least = "0 or more" if zero else "more than 0"
        raise ValueError(f"{name}={str(value)[:12]}: the number of seconds must be {least}, and at most {LONGEST}")
    return value


def whole_number(name: str, value: Any, *, least: int) -> int:
    """Return an int of `least` and more.

    Raises:
        TypeError: the value is no int.
        ValueError: the number is too small.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} takes an int, not {value!r}")
    if value < least:
        raise ValueError(f"{name}={value}: the number must be {least} or more")
    return value


def timeout_of(value: Any) -> httpx.Timeout:
    """Return a time limit as httpx takes it: a number limits each phase, and connecting to 5 seconds at most.

    Raises:
        TypeError: the value is no number, `httpx.Timeout` or None.
        ValueError: the number is out of range.
    """
    if isinstance(value, httpx.Timeout):
        return value
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise TypeError(
            f"timeout takes a number of seconds, an httpx.Timeout or None, not {value!r};"
            " httpx.Timeout(60, connect=5) sets the phases one by one"
        )
    limit = None if value is None else seconds("timeout", value)
    return httpx.Timeout(limit, connect=_CONNECT_TIMEOUT if limit is None else min(limit, _CONNECT_TIMEOUT))


def turn_limit_of(timeout: Any) -> float | None:
    """Return the seconds that a call may wait in the queue. A plain number does not limit that."""
    return timeout.pool if isinstance(timeout, httpx.Timeout) else None


def stream_timeout_of(value: Any, default: httpx.Timeout) -> httpx.Timeout:
    """Return the time limit of a stream: a number limits its silence, and UNSET leaves that without a limit.

    Raises:
        TypeError, ValueError: as `timeout_of`.
    """
    if isinstance(value, httpx.Timeout):
        return value
    # A stream may be silent for as long as the work behind it takes, unless the caller says otherwise.
    read = None if value is UNSET else timeout_of(value).read
    return httpx.Timeout(connect=default.connect, read=read, write=default.write, pool=default.pool)


def checked_headers(headers: Any, *, authorized: bool = True) -> dict[str, str]:
    """Return headers that the caller may set, their names capitalized.

    Raises:
        TypeError: the headers are no mapping of strings.
        ValueError: a header cannot be sent, or is the client's to set. The value is not shown.
    """
    if not isinstance(headers, Mapping):
        raise TypeError(f"headers takes a mapping of names to values, not {type(headers).__name__}")
    return dict(header_of(name, value, authorized=authorized) for name, value in headers.items())
