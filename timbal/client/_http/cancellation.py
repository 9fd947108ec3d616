"""What a cancellation must not tear: asyncio's own gets through the shields behind which the HTTP stack closes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Coroutine

_PATIENCE = 1.0
"""Seconds that an abandoned request may wait for a connection before it is cancelled there."""

_tasks: set[Any] = set()
"""Tasks that finish something; the event loop itself keeps no hold of them."""


async def undisturbed(closing: Coroutine[Any, Any, Any]) -> None:
    """Finish a closing where no cancellation reaches it."""
    import asyncio  # here, like anyio, because importing it takes long; httpx has done so by now

    loop = asyncio_loop()
    if loop is None:
        import anyio

        with anyio.CancelScope(shield=True):
            await closing
        return
    await asyncio.shield(_in_background(loop, closing))


async def guarded(work: Coroutine[Any, Any, Any], request: httpx.Request | None = None) -> Any:
    """Await a client of the caller's, which does not get connections back whose closing is cancelled.

    The work is done in a task of its own, and a cancellation reaches it through anyio, whose shields then hold. A
    request is cancelled only once it has a connection: httpcore would lose the connection that it is given meanwhile.

    Args:
        work: what to await.
        request: the request, if the work is to send one.
    """
    import asyncio

    import anyio

    loop = asyncio_loop()
    if loop is None:
        return await work
    scope = anyio.CancelScope()
    started = request is None
    abandoned = False

    async def trace(_event: str, _info: Any) -> None:
        nonlocal started
        started = True
        if abandoned:
            scope.cancel()

    async def inside() -> Any:
        with scope:
            return await work

    def close_late(task: Any) -> None:
        response = None if task.cancelled() or task.exception() else task.result()
        if isinstance(response, httpx.Response):  # nobody waits for it any more
            _in_background(loop, response.aclose())

    if request is not None:
        request.extensions["trace"] = trace
    task = _in_background(loop, inside())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        abandoned = True
        task.add_done_callback(close_late)
        if started:
            scope.cancel()
        else:
            loop.call_later(_PATIENCE, scope.cancel)
        raise


def asyncio_loop() -> Any:
    """Return the running event loop of asyncio, None on another one."""
    import asyncio

    with suppress(RuntimeError):
        return asyncio.get_running_loop()
    return None


def _in_background(loop: Any, work: Coroutine[Any, Any, Any]) -> Any:
    task = loop.create_task(work)
    _tasks.add(task)
    task.add_done_callback(_done)
    return task


def _done(task: Any) -> None:
    _tasks.discard(task)
    if not task.cancelled():
        task.exception()  # or else asyncio reports that nobody asked
