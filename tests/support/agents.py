"""Workforces of either client behind one blocking interface, so that one test is for both."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

import httpx

from timbal.client import AsyncTimbal, Timbal
from timbal.client.workforce.component import BaseWorkforce

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

SETTINGS = {"api_key": "tk_5ecret", "org_id": "o1", "project_id": "p1", "rev": "main"}


class Blocking:
    """An asynchronous object whose methods, blocks and loops are waited for on an event loop of their own."""

    def __init__(self, inner: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._inner = inner
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        return self._wrapped(getattr(self._inner, {"close": "aclose"}.get(name, name)))

    def __repr__(self) -> str:
        return repr(self._inner)

    def __enter__(self) -> Any:
        return self._wrapped(self._wait(self._inner.__aenter__()))

    def __exit__(self, *exc_info: Any) -> Any:
        return self._wait(self._inner.__aexit__(*exc_info))

    def __iter__(self) -> Iterator[Any]:
        steps = aiter(self._inner)
        end = object()
        try:
            while (item := self._wait(anext(steps, end))) is not end:
                yield item
        finally:
            self._wait(steps.aclose())

    def _wait(self, awaitable: Any) -> Any:
        async def waited() -> Any:
            return await awaitable

        return self._loop.run_until_complete(waited())

    def _wrapped(self, value: Any) -> Any:
        if inspect.iscoroutine(value):
            return self._wrapped(self._wait(value))
        if isinstance(value, BaseWorkforce) or hasattr(value, "__aiter__") or hasattr(value, "__aenter__"):
            return Blocking(value, self._loop)
        if inspect.ismethod(value):
            return lambda *args, **kwargs: self._wrapped(value(*args, **kwargs))
        return value


class Agents:
    """Makes workforces of one flavour, and closes their clients at the end.

    Attributes:
        waits: the pauses that were asked for, in seconds; with `patient` off none of them takes place.
    """

    def __init__(self, flavour: str) -> None:
        self.asynchronous = flavour == "async"
        self.waits: list[float] = []
        self._loop = asyncio.new_event_loop() if self.asynchronous else None
        self._clients: list[Any] = []

    def __call__(self, url: str, name: str = "bot", *, patient: bool = False, **settings: Any) -> Any:
        kind: Any = AsyncTimbal if self.asynchronous else Timbal
        if "http_client" not in settings:
            # Nothing here is encrypted, and reading the certificates takes a tenth of a second.
            connections: Any = httpx.AsyncClient if self.asynchronous else httpx.Client
            settings["http_client"] = connections(verify=False, trust_env=False)
        client = kind(base_url=url, **{**SETTINGS, **settings})
        self._clients += [client, settings["http_client"]]
        if not patient:
            client.transport.sleep = self._asleep if self.asynchronous else self.waits.append
        agent = client.workforce(name)
        return Blocking(agent, self._loop) if self._loop else agent

    async def _asleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        for client in self._clients:
            if self._loop:
                self._loop.run_until_complete(client.aclose())
            else:
                client.close()
        if self._loop:
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
            self._loop.close()
