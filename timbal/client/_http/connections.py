"""The connections of one process or event loop: each has a transport of its own, so that none is searched for or stuck.

httpcore looks through all connections and all who wait whenever a request comes or goes, and loses a connection whose
closing is cancelled. Here a request takes one transport, which holds one connection, and either gives it back whole or
drops it.
"""

from __future__ import annotations

import socket
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .cancellation import undisturbed
from .early import keep_early_response
from .environment import http_proxy, tls_context

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

T = TypeVar("T", httpx.HTTPTransport, httpx.AsyncHTTPTransport)

_IDLE_SECONDS = 4.0
"""How long a connection may be idle: below the 5 s after which uvicorn, which deployments run on, hangs up."""

_IDLE_MOST = 100
"""How many connections may be idle."""

_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=None)


class Connection(Generic[T]):
    """One connection, opened by the first request on it.

    Attributes:
        transport: what sends on it.
        origin: where it leads.
        stream: its network stream, as soon as a response, or the trace of a request, has shown it.
        idle_since: when it was given back, by the monotonic clock.
    """

    def __init__(self, kind: type[T], url: httpx.URL) -> None:
        self.origin = (url.scheme, url.host, url.port)
        self.transport: T = kind(verify=tls_context(url.scheme), trust_env=False, limits=_ONE, proxy=http_proxy(url))
        self.stream: Any = None
        self.idle_since = 0.0


def wake(stream: Any) -> None:
    """End what a network stream waits for, so that a thread that reads from it notices at once.

    Only HTTP/1.1 has a connection for each request; the caller makes sure of that.
    """
    found = stream.get_extra_info("socket") if stream is not None else None
    if found is not None:
        with suppress(OSError, ValueError):
            # The method of the plain socket: that of a TLS socket would first ask the thread that reads.
            shut = found.shutdown if not isinstance(found, socket.socket) else socket.socket.shutdown.__get__(found)
            shut(socket.SHUT_RDWR)


class _Connections(Generic[T]):
    """What the synchronous and the asynchronous connections share: which one a request takes."""

    _kind: type[T]

    def __init__(self) -> None:
        self.busy: set[Connection[T]] = set()
        self._idle: deque[Connection[T]] = deque()

    def _take(self, request: httpx.Request) -> tuple[Connection[T], list[Connection[T]]]:
        """The connection for a request, the one used last of those that lead there; and those that are to be closed."""
        outdated = []
        now = time.monotonic()
        with suppress(IndexError):
            while self._idle and (now - self._idle[0].idle_since > _IDLE_SECONDS or len(self._idle) > _IDLE_MOST):
                outdated.append(self._idle.popleft())
        url = request.url
        connection = None
        others = []
        with suppress(IndexError):
            while connection is None:
                last = self._idle.pop()
                if last.origin == (url.scheme, url.host, url.port):
                    connection = last
                else:
                    others.append(last)
        self._idle.extend(reversed(others))
        connection = connection or Connection(self._kind, url)
        self.busy.add(connection)
        abort = request.extensions.get("timbal.abort")
        if abort is not None:
            abort.follow(connection, request)
        return connection, outdated

    def _answered(self, connection: Connection[T], response: httpx.Response, stream: Any) -> httpx.Response:
        connection.stream = response.extensions.get("network_stream")
        response.stream = stream
        if "location" in response.headers:
            # httpx would make the request that follows a redirect, with the key in it, and choke on what is no URL.
            response.extensions["timbal.location"] = response.headers.pop("location")
        return response

    def give_back(self, connection: Connection[T]) -> None:
        """Keep a connection for the next request."""
        self.busy.discard(connection)
        connection.idle_since = time.monotonic()
        self._idle.append(connection)


class Connections(_Connections[httpx.HTTPTransport], httpx.BaseTransport):
    """The connections of one process."""

    _kind = httpx.HTTPTransport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a connection that is free, or on a new one."""
        connection, outdated = self._take(request)
        try:
            for each in outdated:
                each.transport.close()
            response = connection.transport.handle_request(request)
        except BaseException:
            self.drop(connection)
            raise
        return self._answered(connection, response, _Body(self, connection, response.stream))

    def drop(self, connection: Connection[httpx.HTTPTransport]) -> None:
        """Close a connection whatever its state, also while another thread reads from it."""
        self.busy.discard(connection)
        wake(connection.stream)
        connection.transport.close()

    def close(self) -> None:
        """Close every connection."""
        for connection in list(self.busy):
            self.drop(connection)
        while self._idle:
            self._idle.pop().transport.close()


class AsyncConnections(_Connections[httpx.AsyncHTTPTransport], httpx.AsyncBaseTransport):
    """The connections of one event loop."""

    _kind = httpx.AsyncHTTPTransport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a connection that is free, or on a new one."""
        connection, outdated = self._take(request)
        keep_early_response(request, connection.stream)
        try:
            for each in outdated:
                await undisturbed(each.transport.aclose())
            response = await connection.transport.handle_async_request(request)
        except BaseException:
            await self.drop(connection)
            raise
        return self._answered(connection, response, _AsyncBody(self, connection, response.stream))

    async def drop(self, connection: Connection[httpx.AsyncHTTPTransport]) -> None:
        """Close a connection whatever its state."""
        self.busy.discard(connection)
        await undisturbed(connection.transport.aclose())

    async def aclose(self) -> None:
        """Close every connection."""
        for connection in list(self.busy):
            await self.drop(connection)
        while self._idle:
            await undisturbed(self._idle.pop().transport.aclose())


class _Held:
    """The body of a response, after whose end the connection is free again."""

    def __init__(self, owner: Any, connection: Any, stream: Any) -> None:
        self._owner = owner
        self._connection = connection
        self._stream = stream
        self._whole = False


class _Body(_Held, httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream
        self._whole = True

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if not self._whole:
            self._owner.drop(connection)
            return
        try:
            self._stream.close()
        except BaseException:
            self._owner.drop(connection)
            raise
        self._owner.give_back(connection)


class _AsyncBody(_Held, httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
        self._whole = True

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        if not self._whole:
            await self._owner.drop(connection)
            return
        try:
            await self._stream.aclose()
        except BaseException:
            await self._owner.drop(connection)
            raise
        self._owner.give_back(connection)


def bytes_follow(response: httpx.Response) -> bool:
    """Return whether bytes follow the body of an HTTP/1.1 response that has been read to its end.

    h11 would hand them out as the response to the next request, whosever that is. Neither httpx nor httpcore tells, so
    this looks inside: the only place that does.
    """
    inner: Any = response.stream
    while inner is not None and not hasattr(inner, "_h11_state"):
        inner = next(
            (getattr(inner, n) for n in ("_stream", "_httpcore_stream", "_connection") if hasattr(inner, n)), None
        )
    return bool(inner is not None and inner._h11_state.trailing_data[0])
