"""Connection pools that survive a fork and a second event loop, and close without being told."""

from __future__ import annotations

import os
import sys
import weakref
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .._version import VERSION

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, MutableMapping

H = TypeVar("H", httpx.Client, httpx.AsyncClient)

_HEADERS = {
    "Accept": "application/json, */*",
    # What a Python always can decode. Others can also grow a few bytes to gigabytes in one step.
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": f"timbal-client/{VERSION} python/{'.'.join(map(str, sys.version_info[:3]))}",
}

_LIMITS = httpx.Limits(
    # As many as other SDKs allow: the pool looks through all who wait for each request, so waiting there is slow.
    max_connections=1000,
    max_keepalive_connections=100,
    keepalive_expiry=4.0,  # below the 5 s after which uvicorn, which deployments run on, hangs up
)


class _Pool(Generic[H]):
    """One httpx client for each owner of connections, made when it is first needed.

    Args:
        given: a client to use instead. It stays its owner's to close.

    Attributes:
        defaults: headers for every request that its client does not send by itself.

    Raises:
        TypeError: the client given is of another type.
    """

    _kind: type[H]

    def __init__(self, given: H | None = None) -> None:
        if given is not None and not isinstance(given, self._kind):
            raise TypeError(
                f"http_client must be an httpx.{self._kind.__name__}, not {type(given).__module__}"
                f".{type(given).__qualname__} (Timbal takes httpx.Client, AsyncTimbal takes httpx.AsyncClient, both"
                f" from httpx {httpx.__version__})"
            )
        self.given: H | None = given
        self.defaults = {} if given is None else _HEADERS
        self.closed = False
        self._clients: MutableMapping[Any, H] = {}

    def client(self) -> H:
        """The client whose connections may be used here and now."""
        if self.closed:
            raise closed_error()
        if self.given is not None:
            return self.given
        owner = self._owner()
        client = self._clients.get(owner)
        if client is None:
            # No lock: a fork while another thread holds one would leave the child waiting for ever.
            client = self._clients.setdefault(owner, self._open())
        return client

    def _owner(self) -> Any:
        raise NotImplementedError

    def _open(self) -> H:
        return self._kind(
            follow_redirects=False,  # the key must not follow one to another place
            headers=_HEADERS,
            limits=_LIMITS,
            # Plain http goes to this machine only, and so not through a proxy of the environment.
            mounts=dict.fromkeys(("all://127.0.0.1", "all://localhost", "all://[::1]")),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),  # takes none, so keeps and sends none
        )


def closed_error() -> RuntimeError:
    return RuntimeError("this client is closed; make a new one")


class Pool(_Pool[httpx.Client]):
    """One `httpx.Client` for each process: a forked child must not write into its parent's connections."""

    _kind = httpx.Client

    def __init__(self, given: httpx.Client | None = None) -> None:
        super().__init__(given)
        weakref.finalize(self, _close_own, self._clients)

    def _owner(self) -> int:
        return os.getpid()

    def close(self) -> None:
        """Close the connections of this process, unless the client was given."""
        self.closed = True
        _close_own(self._clients)


def _close_own(clients: MutableMapping[Any, httpx.Client]) -> None:
    client = clients.pop(os.getpid(), None)
    if client is not None:
        client.close()


class AsyncPool(_Pool[httpx.AsyncClient]):
    """One `httpx.AsyncClient` for each event loop: a connection cannot leave the loop it was opened in."""

    _kind = httpx.AsyncClient

    def __init__(self, given: httpx.AsyncClient | None = None) -> None:
        super().__init__(given)
        self._clients = weakref.WeakKeyDictionary()

    def _owner(self) -> Any:
        """What identifies the running event loop, of asyncio or of trio; neither is imported for this."""
        trio = sys.modules.get("trio")
        if trio is not None:
            try:
                return trio.lowlevel.current_trio_token()
            except RuntimeError:
                pass
        import asyncio

        return asyncio.get_running_loop()

    def _open(self) -> httpx.AsyncClient:
        # The connections of a loop that has ended keep it in memory, and can no longer be closed properly.
        for ended in [loop for loop in self._clients if getattr(loop, "is_closed", bool)()]:
            del self._clients[ended]
        return super()._open()

    async def aclose(self) -> None:
        """Close the connections of the running event loop, unless the client was given."""
        self.closed = True
        client = self._clients.pop(self._owner(), None)
        if client is not None:
            await client.aclose()


class SoleAnswer(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer, after which its connection is closed if the next answer on it could not be relied on."""

    def __init__(self, response: httpx.Response) -> None:
        self._stream: Any = response.stream
        self._connection: Any = response.extensions.get("network_stream")
        # After an error of its own a server may hang up without saying so (uvicorn does), and break the next request.
        self._failed = response.status_code >= 500

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream
        if self._connection is not None and (self._failed or self._more_came()):
            self._connection.close()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk
        if self._connection is not None and (self._failed or self._more_came()):
            await self._connection.aclose()

    def _more_came(self) -> bool:
        """Whether bytes follow the body, which h11 would hand out as the answer to the next request, whosever that is.

        Neither httpx nor httpcore tells, so this looks inside.
        """
        inner = self._stream
        for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state", "trailing_data"):
            inner = getattr(inner, name, None)
        return bool(inner and inner[0])

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()
