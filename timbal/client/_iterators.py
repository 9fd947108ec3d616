"""Iterators that are objects: an exception in the middle does not end them, and dropping one lets go of its hold."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Self

T_co = TypeVar("T_co", covariant=True)


class Steps(Generic[T_co]):
    """Iterate by calling a function until it raises StopIteration.

    Args:
        step: returns the next item.
        leave: is called when the iterator is closed or dropped, if it has been used.
        begin: is called before the first step.
    """

    def __init__(
        self, step: Callable[[], T_co], leave: Callable[[], object], begin: Callable[[], object] = bool
    ) -> None:
        self._step = step
        self._leave = leave
        self._begin: Callable[[], object] | None = begin

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T_co:
        if self._begin is not None:
            self._begin()
            self._begin = None
        return self._step()

    def close(self) -> None:
        """End the iteration, and let go of what it holds."""
        if self._begin is None:
            self._leave()

    def __del__(self) -> None:
        with suppress(Exception):  # among what the garbage collector has taken apart already
            self.close()


class AsyncSteps(Generic[T_co]):
    """Iterate by awaiting a function until it raises StopAsyncIteration.

    Args:
        step: returns the next item, awaited.
        leave: is called and awaited when the iterator is closed, if it has been used.
        drop: is called when it is dropped, where nothing can be awaited.
        begin: is called before the first step.
    """

    def __init__(
        self,
        step: Callable[[], Awaitable[T_co]],
        leave: Callable[[], Awaitable[object]],
        drop: Callable[[], object],
        begin: Callable[[], object] = bool,
    ) -> None:
        self._step = step
        self._leave = leave
        self._drop = drop
        self._begin: Callable[[], object] | None = begin

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T_co:
        if self._begin is not None:
            self._begin()
            self._begin = None
        return await self._step()

    async def aclose(self) -> None:
        """End the iteration, and let go of what it holds."""
        if self._begin is None:
            await self._leave()

    def __del__(self) -> None:
        with suppress(Exception):  # among what the garbage collector has taken apart already
            if self._begin is None:
                self._drop()
