"""Which connections a call may use: they survive a fork and a second event loop, and close by themselves."""

from __future__ import annotations

import os
import sys
import weakref
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from .connections import AsyncConnections, Connections
from .turns import AsyncTurns, Turns

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from .._secret import Secret

H = TypeVar("H", httpx.Client, httpx.AsyncClient)


class Outlet:
    """What one process, or one event loop, sends with.

    Attributes:
        client: the httpx client.
        given: the same, if it is the caller's.
    """

    def __init__(self, client: Any, given: Any, turns: Any) -> None:
        self.client = client
        self.given = given
        self._make_turns = turns
        self._keyless = turns()
        self._turns: MutableMapping[Secret, Any] = weakref.WeakKeyDictionary()

    def turns(self, key: Secret | None) -> Any:
        """Return the line in which the calls of a key wait for their turn."""
        if key is None:
            return self._keyless
        return self._turns.get(key) or self._turns.setdefault(key, self._make_turns())


class _NoCookies(CookieJar):
    """A jar that neither keeps nor sends cookies, and does not look for them either."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Take none."""

    def add_cookie_header(self, request: Any) -> None:
        """Send none."""


class _Pool(Generic[H]):
    """One httpx client for each owner of connections, made when it is first needed.

    Args:
        given: a client to use instead. It stays its owner's to close.

    Raises:
        TypeError: the client given is of another type.
    """

    _kind: type[H]
    _connections: Any
    _turns: Any

    def __init__(self, given: H | None = None) -> None:
        if given is not None and not isinstance(given, self._kind):
            raise TypeError(
                f"http_client must be an httpx.{self._kind.__name__}, not {type(given).__module__}"
                f".{type(given).__qualname__} (Timbal takes httpx.Client, AsyncTimbal takes httpx.AsyncClient, both"
                f" from httpx {httpx.__version__})"
            )
        self.given: H | None = given
        self.closed = False
        self._outlets: MutableMapping[Any, Outlet] = {}

    def outlet(self) -> Outlet:
        """Return what may be sent with here and now.

        Raises:
            RuntimeError: the pool is closed.
        """
        if self.closed:
            raise closed_error()
        owner = self._owner()
        outlet = self._outlets.get(owner)
        if outlet is None:
            # No lock: a fork while another thread holds one would leave the child waiting for ever. A client that
            # loses the race has opened nothing, so nobody need close it.
            outlet = self._outlets.setdefault(owner, Outlet(self.given or self._open(), self.given, self._turns))
        return outlet

    def _owner(self) -> Any:
        raise NotImplementedError

    def _open(self) -> H:
        return self._kind(
            transport=self._connections(),
            trust_env=False,  # the connections look at the environment, each for its own destination
            follow_redirects=False,  # the key must not follow one to another place
            cookies=_NoCookies(),
        )


def closed_error() -> RuntimeError:
    return RuntimeError("this client is closed; make a new one")


class Pool(_Pool[httpx.Client]):
    """One `httpx.Client` for each process: a forked child must not write into its parent's connections."""

    _kind = httpx.Client
    _connections = Connections
    _turns = Turns

    def __init__(self, given: httpx.Client | None = None) -> None:
        super().__init__(given)
        weakref.finalize(self, _close_own, self._outlets, given)

    def _owner(self) -> int:
        return os.getpid()

    def close(self) -> None:
        """Close the connections of this process, unless the client was given."""
        self.closed = True
        _close_own(self._outlets, self.given)


def _close_own(outlets: MutableMapping[Any, Outlet], given: httpx.Client | None) -> None:
    outlet = outlets.pop(os.getpid(), None)
    if outlet is not None and given is None:
        outlet.client.close()


class AsyncPool(_Pool[httpx.AsyncClient]):
    """One `httpx.AsyncClient` for each event loop: a connection cannot leave the loop it was opened in."""

    _kind = httpx.AsyncClient
    _connections = AsyncConnections
    _turns = AsyncTurns

    def __init__(self, given: httpx.AsyncClient | None = None) -> None:
        super().__init__(given)
        self._outlets = weakref.WeakKeyDictionary()

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
        for ended in [loop for loop in self._outlets if getattr(loop, "is_closed", bool)()]:
            del self._outlets[ended]
        return super()._open()

    async def aclose(self) -> None:
        """Close the connections of the running event loop, unless the client was given."""
        self.closed = True
        outlet = self._outlets.pop(self._owner(), None)
        if outlet is not None and self.given is None:
            await outlet.client.aclose()
