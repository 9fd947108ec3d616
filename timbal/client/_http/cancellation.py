"""Protects closing connections from asyncio's cancellations, which pass the shields of the HTTP stack."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Coroutine

_PATIENCE = 1.0
"""Seconds that an abandoned request may wait for a connection before it ends."""

_tasks: set[Any] = set()
"""Tasks that finish a closing; the event loop itself holds no reference to them."""


async def undisturbed(closing: Coroutine[Any, Any, Any]) -> None:
    """Finish a closing in a task that no cancellation reaches."""
    import asyncio  # here, like anyio, because importing it takes long; httpx has done so by now

    loop = asyncio_loop()
    if loop is None:
        import anyio

        with anyio.CancelScope(shield=True):
            await closing
        return
    await asyncio.shield(_in_background(loop, closing))


async def guarded(work: Coroutine[Any, Any, Any], request: httpx.Request | None = None) -> Any:
    """Await the caller's own client, which would lose a connection if its closing were interrupted.

    The work is done in a task of its own. A cancellation reaches it through anyio, whose shields then hold. A request
    that has no connection yet is not interrupted, because httpcore would lose the connection that it gets meanwhile.

    Args:
        work: the work to await.
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
        if isinstance(response, httpx.Response):  # its caller is gone
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
        task.exception()  # otherwise asyncio reports that it was not retrieved
