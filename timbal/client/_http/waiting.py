"""The two ways to wait. Waiting code is written once, in coroutines; those of a synchronous client never suspend."""

from __future__ import annotations

import math
import socket
import threading
import time
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .cancellation import guarded, undisturbed
from .early import keep_early_response

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from contextlib import AbstractContextManager

T = TypeVar("T")

_NO_LIMIT = nullcontext()


def finish(work: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine returns that waits by blocking only.

    Raises:
        RuntimeError: it awaits something that only an event loop can finish.
    """
    try:
        work.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    work.close()
    raise RuntimeError("a synchronous client cannot wait for what is asynchronous")


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


def network_of(response: httpx.Response) -> Any:
    """Return the network stream of a response, if it is the response's alone."""
    return response.extensions.get("network_stream") if response.http_version.startswith("HTTP/1") else None


class Blocking:
    """Waits by blocking. Another thread ends a wait early by waking its socket."""

    client = httpx.Client
    transport = httpx.HTTPTransport
    event = threading.Event

    @staticmethod
    def chunks(stream: Any) -> Any:
        """Return what `next` takes."""
        return iter(stream)

    @staticmethod
    def limit(until: float) -> AbstractContextManager[Any]:
        """Return a scope without a limit, because a socket knows no deadline; see `Abort`."""
        return _NO_LIMIT

    @staticmethod
    async def exchange(transport: httpx.HTTPTransport, network: Any, request: httpx.Request) -> httpx.Response:
        """Send a request on one of the client's own connections."""
        return transport.handle_request(request)

    @staticmethod
    async def send(client: httpx.Client, request: httpx.Request) -> httpx.Response:
        """Send a request by the caller's own client."""
        return client.send(request, stream=True, auth=None, follow_redirects=False)  # noqa: ASYNC212 - it is meant to

    @staticmethod
    async def next(chunks: Any, until: float, given: bool) -> bytes | None:
        """Return the next bytes of a body, None at its end."""
        return next(chunks, None)

    @staticmethod
    async def close(what: Any) -> None:
        """Close a stream."""
        what.close()

    @staticmethod
    async def drop(transport: httpx.HTTPTransport, network: Any) -> None:
        """Close one of the client's own connections in any state, also while another thread reads from it."""
        wake(network)
        transport.close()

    @staticmethod
    async def leave(response: httpx.Response, whole: bool) -> None:
        """Close a response of the caller's client."""
        if not whole:
            wake(network_of(response))
        response.close()

    @staticmethod
    async def wait(event: threading.Event, seconds: float) -> None:
        """Wait until an event is set, for `seconds` at most."""
        event.wait(min(seconds, threading.TIMEOUT_MAX))


class Awaiting:
    """Waits on the running event loop, of asyncio or of trio. A cancellation ends a wait early."""

    # anyio is imported where it is needed, because that takes long; httpx has done so by then.
    client = httpx.AsyncClient
    transport = httpx.AsyncHTTPTransport

    @staticmethod
    def chunks(stream: Any) -> Any:
        """Return what `next` takes."""
        return aiter(stream)

    @staticmethod
    def event() -> Any:
        """Return what `wait` takes."""
        import anyio

        return anyio.Event()

    @staticmethod
    def limit(until: float) -> AbstractContextManager[Any]:
        """Return a scope that raises TimeoutError at the moment."""
        if until == math.inf:
            return _NO_LIMIT
        import anyio

        return anyio.fail_after(max(0.0, until - time.monotonic()))

    @staticmethod
    async def exchange(transport: httpx.AsyncHTTPTransport, network: Any, request: httpx.Request) -> httpx.Response:
        """Send a request on one of the client's own connections."""
        keep_early_response(request, network)
        return await transport.handle_async_request(request)

    @staticmethod
    async def send(client: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
        """Send a request by the caller's own client."""
        sending = client.send(request, stream=True, auth=None, follow_redirects=False)
        response: httpx.Response = await guarded(sending, request)
        return response

    @classmethod
    async def next(cls, chunks: Any, until: float, given: bool) -> bytes | None:
        """Return the next bytes of a body, None at its end."""
        with cls.limit(until):
            chunk: bytes | None = await (guarded(anext(chunks, None)) if given else anext(chunks, None))
            return chunk

    @staticmethod
    async def close(what: Any) -> None:
        """Close a stream."""
        await what.aclose()

    @staticmethod
    async def drop(transport: httpx.AsyncHTTPTransport, network: Any) -> None:
        """Close one of the client's own connections in any state."""
        await undisturbed(transport.aclose())

    @staticmethod
    async def leave(response: httpx.Response, whole: bool) -> None:
        """Close a response of the caller's client."""
        await undisturbed(response.aclose())

    @staticmethod
    async def wait(event: Any, seconds: float) -> None:
        """Wait until an event is set, for `seconds` at most."""
        import anyio

        with anyio.move_on_after(seconds):
            await event.wait()


Waits = type[Blocking] | type[Awaiting]
