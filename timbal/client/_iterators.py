"""Iterators that are objects: they survive an exception in the middle, and release what they hold when dropped."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Self

T_co = TypeVar("T_co", covariant=True)


class _Steps:
    """Iterate by calling a function until it raises StopAsyncIteration.

    Args:
        step: returns the next item, or what is awaited for it.
        leave: is called when the iterator is closed, if it has been used.
        drop: is called when it is dropped, where nothing can be awaited.
        begin: is called before the first step.
    """

    def __init__(
        self,
        step: Callable[[], Any],
        leave: Callable[[], Any],
        drop: Callable[[], object],
        begin: Callable[[], object] = bool,
    ) -> None:
        self._step = step
        self._leave = leave
        self._drop = drop
        self._begin: Callable[[], object] | None = begin

    def __del__(self) -> None:
        with suppress(Exception):  # among what the garbage collector has taken apart already
            if self._begin is None:
                self._drop()


class Steps(_Steps, Generic[T_co]):
    """An iterator."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T_co:
        if self._begin is not None:
            self._begin()
            self._begin = None
        try:
            item: T_co = self._step()
        except StopAsyncIteration:
            raise StopIteration from None
        return item

    def close(self) -> None:
        """End the iteration, and release what it holds."""
        if self._begin is None:
            self._leave()


class AsyncSteps(_Steps, Generic[T_co]):
    """An asynchronous iterator."""

    def __aiter__(self) -> Self:
        return self

    def __anext__(self) -> Awaitable[T_co]:
        # Nothing may be raised here: the `anext` of Python 3.11 crashes on it.
        item: Awaitable[T_co] = self._step() if self._begin is None else self._first_step()
        return item

    async def _first_step(self) -> T_co:
        if self._begin is not None:
            self._begin()
            self._begin = None
        item: T_co = await self._step()
        return item

    async def aclose(self) -> None:
        """End the iteration, and release what it holds."""
        if self._begin is None:
            await self._leave()
