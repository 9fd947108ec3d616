"""Which connections a call may use: they survive a fork and a second event loop, and close by themselves."""

from __future__ import annotations

import os
import sys
import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .connections import Connections
from .turns import Turns
from .waiting import Awaiting, Blocking, finish

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from .._secret import Secret
    from .connections import Release
    from .waiting import Waits

H = TypeVar("H", httpx.Client, httpx.AsyncClient)


class Outlet:
    """The means by which one process, or one event loop, sends requests.

    Attributes:
        waits: how it waits.
        given: the caller's httpx client, if there is one.
        connections: the client's own connections otherwise.
    """

    def __init__(self, waits: Waits, given: Any) -> None:
        self.waits: Any = waits
        self.given = given
        self.connections: Connections = Connections(waits)
        self._keyless = Turns(waits)
        self._turns: MutableMapping[Secret, Turns] = weakref.WeakKeyDictionary()

    def turns(self, key: Secret | None) -> Turns:
        """Return the queue in which the calls of a key wait."""
        if key is None:
            return self._keyless
        return self._turns.get(key) or self._turns.setdefault(key, Turns(self.waits))

    async def send(self, request: httpx.Request) -> tuple[httpx.Response, Release]:
        """Send a request; return the response, its body unread, and the function that releases it."""
        if self.given is None:
            return await self.connections.send(request)
        response = await self.waits.send(self.given, request)
        return response, partial(self.waits.leave, response)


class BasePool:
    """One outlet for each owner of connections, made when it is first needed.

    Args:
        given: an httpx client to use instead of connections of this package. It stays its owner's to close.

    Raises:
        TypeError: the client given is of another type.
    """

    _waits: Waits

    def __init__(self, given: Any = None) -> None:
        kind = self._waits.client
        if given is not None and not isinstance(given, kind):
            raise TypeError(
                f"http_client must be an httpx.{kind.__name__}, not {type(given).__module__}"
                f".{type(given).__qualname__} (Timbal takes httpx.Client, AsyncTimbal takes httpx.AsyncClient, both"
                f" from httpx {httpx.__version__})"
            )
        self._given = given
        self.closed: bool = False
        self._outlets: MutableMapping[Any, Outlet] = {}

    def outlet(self) -> Outlet:
        """Return the outlet of the current process or event loop.

        Raises:
            RuntimeError: the pool is closed.
        """
        if self.closed:
            raise closed_error()
        owner = self._owner()
        # No lock: a fork while another thread holds one would leave the child waiting forever. An outlet that loses
        # the race has opened nothing, so it need not be closed.
        return self._outlets.get(owner) or self._outlets.setdefault(owner, self._open())

    def _owner(self) -> Any:
        raise NotImplementedError

    def _open(self) -> Outlet:
        return Outlet(self._waits, self._given)

    async def close(self) -> None:
        """Close the connections of this process or event loop, unless the client was given."""
        self.closed = True
        await _close(self._outlets, self._owner())


def closed_error() -> RuntimeError:
    return RuntimeError("this client is closed; make a new one")


async def _close(outlets: MutableMapping[Any, Outlet], owner: Any) -> None:
    outlet = outlets.pop(owner, None)
    if outlet is not None:
        await outlet.connections.close()


class Pool(BasePool):
    """One outlet for each process: a forked child must not write into its parent's connections."""

    _waits = Blocking

    def __init__(self, given: httpx.Client | None = None) -> None:
        super().__init__(given)
        weakref.finalize(self, lambda outlets: finish(_close(outlets, os.getpid())), self._outlets)

    def _owner(self) -> int:
        return os.getpid()


class AsyncPool(BasePool):
    """One outlet for each event loop: a connection cannot leave the loop it was opened in."""

    _waits = Awaiting

    def __init__(self, given: httpx.AsyncClient | None = None) -> None:
        super().__init__(given)
        self._outlets = weakref.WeakKeyDictionary()

    def _owner(self) -> Any:
        """Return the identity of the running event loop, of asyncio or of trio, without importing either."""
        trio = sys.modules.get("trio")
        if trio is not None:
            try:
                return trio.lowlevel.current_trio_token()
            except RuntimeError:
                pass
        import asyncio

        return asyncio.get_running_loop()

    def _open(self) -> Outlet:
        # The connections of a loop that has ended keep it in memory, and can no longer be closed properly.
        for ended in [loop for loop in self._outlets if getattr(loop, "is_closed", bool)()]:
            del self._outlets[ended]
        return super()._open()
