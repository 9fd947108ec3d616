"""Calls of the public clients, written once: a call returns its value, or something to await for the value."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from timbal.client import AsyncTimbal, Timbal

KEY = "tk_5ecret-do-not-show"


def converse(flavour: str, url: str, *calls: Callable[[Any], Any], **options: Any) -> list[Any]:
    """Make one call after the other with a fresh client, and return what they returned."""
    how: dict[str, Any] = {"api_key": KEY, "org_id": "o1", "project_id": "p1", "base_url": url, **options}

    async def awaited() -> list[Any]:
        async with AsyncTimbal(**how) as client:
            return [await call(client) for call in calls]

    if flavour == "async":
        return asyncio.run(awaited())
    with Timbal(**how) as client:
        return [call(client) for call in calls]


def failures(flavour: str, url: str, calls: Mapping[str, Callable[[Any], Any]], **options: Any) -> dict[str, Any]:
    """Make each call with the same fresh client, and return by name what it raised, None where it returned."""

    def sync(call: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def tried(client: Any) -> Exception | None:
            try:
                call(client)
            except Exception as error:
                return error
            return None

        return tried

    def awaited(call: Callable[[Any], Any]) -> Callable[[Any], Any]:
        async def tried(client: Any) -> Exception | None:
            try:
                await call(client)
            except Exception as error:
                return error
            return None

        return tried

    tried = [(awaited if flavour == "async" else sync)(call) for call in calls.values()]
    return dict(zip(calls, converse(flavour, url, *tried, **options), strict=True))


def streamed(client: Any, method: str, path: str, **how: Any) -> Any:
    """Return the body of a streamed response, or something to await for it."""
    if isinstance(client, Timbal):
        with client.stream_request(method, path, **how) as response:
            return b"".join(response.iter_bytes())

    async def awaited() -> bytes:
        async with client.stream_request(method, path, **how) as response:
            return b"".join([piece async for piece in response.aiter_bytes()])

    return awaited()
