"""One test for both clients: the same calls, of the synchronous client and, on an event loop, of the asynchronous."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import aclosing, closing
from typing import Any

import httpx

from timbal.client._http.options import Options
from timbal.client._http.pools import AsyncPool, Pool
from timbal.client._http.transport import AsyncTransport, Transport
from timbal.client._secret import Secret, guard
from timbal_api.client import Request

KEY = "tk_5ecret-do-not-show"


class Flavour:
    """Runs a whole conversation over a fresh transport.

    Attributes:
        waits: the waits between attempts that were asked for; none of them takes place.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.waits: list[float] = []

    @property
    def asynchronous(self) -> bool:
        return self.name == "async"

    def options(self, url: str, **changed: Any) -> Options:
        return Options(httpx.URL(url), guard(Secret(KEY)))._replace(**changed)

    def transport(self, url: str, http_client: Any = None, **changed: Any) -> Any:
        """A transport that the caller closes."""
        kind, pool = (AsyncTransport, AsyncPool) if self.asynchronous else (Transport, Pool)
        transport: Any = kind(self.options(url, **changed), pool(http_client))
        transport.sleep = self._asleep if self.asynchronous else self.waits.append
        return transport

    async def _asleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    def send(
        self,
        url: str,
        request: Request,
        *,
        options: dict[str, Any] | None = None,
        impatient: bool = False,
        **how: Any,
    ) -> httpx.Response:
        """One request, from a fresh transport that is closed afterwards.

        Args:
            url: the base URL.
            request: what to send.
            options: what differs from the defaults.
            impatient: whether the first attempt waits for data only for a moment; those after it do as always.
            how: what else `send` takes.
        """

        async def talk() -> httpx.Response:
            own = self._impatient() if impatient else None
            transport = self.transport(url, own, **(options or {}))
            try:
                response: httpx.Response = await transport.send(request, **how)
                return response
            finally:
                await transport.aclose()
                if own is not None:
                    await own.aclose()

        if self.asynchronous:
            return asyncio.run(talk())
        own = self._impatient() if impatient else None
        transport = self.transport(url, own, **(options or {}))
        try:
            response: httpx.Response = transport.send(request, **how)
            return response
        finally:
            transport.close()
            if own is not None:
                own.close()

    def _impatient(self) -> Any:
        limits = iter([0.2])  # long enough for the request to have arrived, on a busy machine too

        def plain(request: httpx.Request) -> None:
            request.extensions["timeout"] = {**request.extensions["timeout"], "read": next(limits, 60.0)}

        async def awaited(request: httpx.Request) -> None:
            plain(request)

        if self.asynchronous:
            return httpx.AsyncClient(event_hooks={"request": [awaited]})
        return httpx.Client(event_hooks={"request": [plain]})

    def stream(self, url: str, request: Request, **how: Any) -> tuple[int, list[bytes]]:
        """The status and the pieces of a streamed answer."""

        async def talk() -> tuple[int, list[bytes]]:
            transport = self.transport(url)
            try:
                async with aclosing(await transport.send(request, stream=True, **how)) as response:
                    return response.status_code, [chunk async for chunk in response.aiter_raw()]
            finally:
                await transport.aclose()

        if self.asynchronous:
            return asyncio.run(talk())
        transport = self.transport(url)
        try:
            with closing(transport.send(request, stream=True, **how)) as response:
                return response.status_code, list(response.iter_raw())
        finally:
            transport.close()

    def both(self, plain: Callable[[], Any], awaited: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        """The one or the other, for what is written differently."""
        return asyncio.run(awaited()) if self.asynchronous else plain()


FLAVOURS = ["sync", "async"]
