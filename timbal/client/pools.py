"""Connection pools that survive a fork and a second event loop, and close without being told."""

from __future__ import annotations

import os
import sys
import weakref
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

_LIMITS = httpx.Limits(
    # As many as other SDKs allow: the pool looks through all who wait for each request, so waiting there is slow.
    max_connections=1000,
    max_keepalive_connections=100,
    keepalive_expiry=4.0,  # below the 5 s after which uvicorn, which deployments run on, hangs up
)


def _options() -> dict[str, Any]:
    return {
        "follow_redirects": False,  # the key must not follow one to another place
        "limits": _LIMITS,
        # Plain http goes to this machine only, and so not through a proxy of the environment.
        "mounts": dict.fromkeys(("all://127.0.0.1", "all://localhost", "all://[::1]")),
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=())),  # takes none, so keeps and sends none
    }


def closed_error() -> RuntimeError:
    return RuntimeError("this client is closed; make a new one")


def _refuse(given: object, wanted: type) -> TypeError:
    kind = type(given)
    return TypeError(
        f"http_client must be an httpx.{wanted.__name__}, not {kind.__module__}.{kind.__qualname__}"
        f" (Timbal takes httpx.Client, AsyncTimbal takes httpx.AsyncClient, both from httpx {httpx.__version__})"
    )


class Pool:
    """One `httpx.Client` for each process: a forked child must not write into its parent's connections.

    Args:
        given: a client to use instead. It stays its owner's to close.

    Raises:
        TypeError: the client given is of another type.
    """

    def __init__(self, given: httpx.Client | None = None) -> None:
        if given is not None and not isinstance(given, httpx.Client):
            raise _refuse(given, httpx.Client)
        self.given = given
        self.closed = False
        self._clients: dict[int, httpx.Client] = {}
        self._finalizer = weakref.finalize(self, _close_own, self._clients)

    def client(self) -> httpx.Client:
        """The client of this process."""
        if self.closed:
            raise closed_error()
        if self.given is not None:
            return self.given
        # No lock: a fork while another thread holds one would leave the child waiting for ever.
        client = self._clients.get(os.getpid())
        if client is None:
            fresh = httpx.Client(**_options())
            client = self._clients.setdefault(os.getpid(), fresh)
            if client is not fresh:
                fresh.close()
        return client

    def close(self) -> None:
        """Close the connections of this process, unless the client was given."""
        self.closed = True
        _close_own(self._clients)


def _close_own(clients: dict[int, httpx.Client]) -> None:
    client = clients.pop(os.getpid(), None)
    if client is not None:
        client.close()


class AsyncPool:
    """One `httpx.AsyncClient` for each event loop: a connection cannot leave the loop it was opened in.

    Args:
        given: a client to use instead. It stays its owner's to close, and to use in one loop only.

    Raises:
        TypeError: the client given is of another type.
    """

    def __init__(self, given: httpx.AsyncClient | None = None) -> None:
        if given is not None and not isinstance(given, httpx.AsyncClient):
            raise _refuse(given, httpx.AsyncClient)
        self.given = given
        self.closed = False
        self._clients: weakref.WeakKeyDictionary[Any, httpx.AsyncClient] = weakref.WeakKeyDictionary()

    def client(self) -> httpx.AsyncClient:
        """The client of the running event loop."""
        if self.closed:
            raise closed_error()
        if self.given is not None:
            return self.given
        loop = _running_loop()
        client = self._clients.get(loop)
        if client is None:
            # The connections of a loop that has ended keep it in memory, and can no longer be closed properly.
            for ended in [each for each in self._clients if getattr(each, "is_closed", bool)()]:
                del self._clients[ended]
            client = self._clients[loop] = httpx.AsyncClient(**_options())
        return client

    async def aclose(self) -> None:
        """Close the connections of the running event loop, unless the client was given."""
        self.closed = True
        client = self._clients.pop(_running_loop(), None)
        if client is not None:
            await client.aclose()


class SoleAnswer(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer, after which its connection is only used again if nothing follows that nobody asked for.

    h11 keeps what follows and hands it out as the answer to the next request, whosever that is.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._stream: Any = response.stream
        self._connection: Any = response.extensions.get("network_stream")

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream
        if self._connection is not None and _more_came(self._stream):
            self._connection.close()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
        if self._connection is not None and _more_came(self._stream):
            await self._connection.aclose()

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _more_came(stream: Any) -> bool:
    """Whether the parser has bytes beyond the body. Neither httpx nor httpcore tells, so this looks inside."""
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state", "trailing_data"):
        stream = getattr(stream, name, None)
    return bool(stream and stream[0])


def _running_loop() -> Any:
    """What identifies the running event loop, of asyncio or of trio; neither is imported for this."""
    trio = sys.modules.get("trio")
    if trio is not None:
        try:
            return trio.lowlevel.current_trio_token()
        except RuntimeError:
            pass
    import asyncio

    return asyncio.get_running_loop()
