"""The connections of one process or event loop, each with a transport of its own.

For every request httpcore searches all connections and all waiting requests, and it loses a connection whose closing is
interrupted. Here a request takes one transport, which holds one connection, and either returns it whole or drops it.
"""

from __future__ import annotations

import time
from collections import deque
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx

from .environment import http_proxy, tls_context

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .waiting import Waits

    Release = Callable[[bool], Coroutine[Any, Any, None]]
    """Releases a response, whose body was read to its end or not."""

_IDLE_SECONDS = 4.0
"""How long a connection may be idle: below the 5 s after which uvicorn, which deployments run on, hangs up."""

_IDLE_MOST = 100
"""How many connections may be idle."""

_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)


class Connection:
    """One connection, opened by the first request on it.

    Attributes:
        transport: sends on it.
        origin: the scheme, host and port that it leads to.
        stream: its network stream, as soon as a response, or the trace of a request, has shown it.
        idle_since: when it was returned, by the monotonic clock.
    """

    def __init__(self, waits: Waits, url: httpx.URL) -> None:
        self.origin = (url.scheme, url.host, url.port)
        tls = tls_context(url.scheme)
        self.transport: Any = waits.transport(verify=tls, trust_env=False, limits=_ONE, proxy=http_proxy(url))
        self.stream: Any = None
        self.idle_since = 0.0


class Connections:
    """The connections of one process or event loop."""

    def __init__(self, waits: Waits) -> None:
        self._waits = waits
        self._busy: set[Connection] = set()
        self._idle: deque[Connection] = deque()

    async def send(self, request: httpx.Request) -> tuple[httpx.Response, Release]:
        """Send a request on a connection that is free, or on a new one."""
        # One by one: a call that is cancelled here must not lose the connections that it has not closed yet.
        while (outdated := self._outdated()) is not None:
            await self._waits.drop(outdated.transport, None)
        connection = self._take(request.url)
        abort = request.extensions.get("timbal.abort")
        if abort is not None:
            abort.follow(connection, request)
        try:
            response = await self._waits.exchange(connection.transport, connection.stream, request)
        except BaseException:
            await self._drop(connection)
            raise
        connection.stream = response.extensions.get("network_stream")
        return response, partial(self._release, connection, response.stream)

    def _outdated(self) -> Connection | None:
        """Take a connection that has been idle for too long, or is one too many."""
        with suppress(IndexError):  # other threads take connections as well
            if self._idle[0].idle_since < time.monotonic() - _IDLE_SECONDS or len(self._idle) > _IDLE_MOST:
                return self._idle.popleft()
        return None

    def _take(self, url: httpx.URL) -> Connection:
        """Return the last used connection to the origin of a URL, or a new one."""
        origin = (url.scheme, url.host, url.port)
        connection = None
        others = []
        with suppress(IndexError):
            while connection is None:
                last = self._idle.pop()
                if last.origin == origin:
                    connection = last
                else:
                    others.append(last)
        self._idle.extend(reversed(others))
        connection = connection or Connection(self._waits, url)
        self._busy.add(connection)
        return connection

    async def _release(self, connection: Connection, stream: Any, whole: bool) -> None:
        """Keep a connection for the next request if its response was read to the end, otherwise close it."""
        if not whole:
            await self._drop(connection)
            return
        try:
            await self._waits.close(stream)
        except BaseException:
            await self._drop(connection)
            raise
        self._busy.discard(connection)
        connection.idle_since = time.monotonic()
        self._idle.append(connection)

    async def _drop(self, connection: Connection) -> None:
        self._busy.discard(connection)
        await self._waits.drop(connection.transport, connection.stream)

    async def close(self) -> None:
        """Close every connection."""
        for connection in list(self._busy):
            await self._drop(connection)
        while self._idle:
            await self._waits.drop(self._idle.pop().transport, None)


def bytes_follow(response: httpx.Response) -> bool:
    """Return whether bytes follow the body of an HTTP/1.1 response that has been read to its end.

    h11 would return them as the response to the next request. Neither httpx nor httpcore reports them, so this
    function, and only this one, reads private attributes.
    """
    inner: Any = response.stream
    while inner is not None and not hasattr(inner, "_h11_state"):
        inner = next(
            (getattr(inner, n) for n in ("_stream", "_httpcore_stream", "_connection") if hasattr(inner, n)), None
        )
    return bool(inner is not None and inner._h11_state.trailing_data[0])
