"""Walks over pages: every item once, and never without end."""

from __future__ import annotations

from contextlib import aclosing, closing
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from timbal_api.types import Page, PageFacts

from .errors import PaginationError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, Callable, Generator

T = TypeVar("T")
P_co = TypeVar("P_co", bound=Page[Any], covariant=True)

__all__ = ["AsyncPaginator", "Paginator"]

_POLL_SECONDS = 1.0
"""The pause before a log that is still being written is asked again, unless the call itself waits for more."""


class _Turn(NamedTuple):
    """What one page means for the walk."""

    page: Any
    items: list[Any]
    next: Any
    """The continuation, None at the end of the list."""
    last: bool
    """Whether the walk ends here: at the end of the list, or because the limit is reached."""
    whole: bool
    """Whether `items` are all of the page, rather than those within the limit."""
    pause: float
    """Seconds to wait before the next page is asked for."""


class _Walk:
    """The decisions of one walk: what to ask, what a page means, when to stop."""

    def __init__(self, method: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], limit: int | None):
        self.method = method
        self.name = getattr(getattr(method, "func", method), "__qualname__", None) or repr(method)
        self.args = args
        self.kwargs = kwargs
        self.left = limit
        self.seen: set[str] = set()
        self.next_page_token: Any = None
        self.finished = False

    def ask(self, turn: _Turn | None = None) -> Any:
        """Call the method for the first page, or for the one after this."""
        cursor = {} if turn is None else {turn.page.page_facts.token: turn.next}
        return self.method(*self.args, **{**self.kwargs, **cursor})

    def read(self, page: Any) -> _Turn:
        """What a page means.

        Raises:
            PaginationError: the walk would not end, or items are lost.
            TypeError: the method gives no pages.
        """
        facts: PageFacts | None = getattr(type(page), "page_facts", None)
        if facts is None or not isinstance(page, Page):
            raise TypeError(f"{self.name} gives {type(page).__name__}, which is not one page of a longer list")
        if self.next_page_token is None:
            self.next_page_token = self.kwargs.get(facts.token)
            self.seen.add(str(self.next_page_token))
        if facts.expired and getattr(page, facts.expired):
            raise PaginationError(f"{self.name}: the next events have expired on the platform; they cannot be had")
        items = list(getattr(page, facts.items) or ())
        # A page without items may still lead on, because the platform filters after it has cut the page.
        token = getattr(page, facts.next)
        if bool(getattr(page, facts.done)) if facts.done else token in (None, ""):
            token = None
        polls = facts.done is not None and not items
        if token is not None and not polls:
            self._check(token)
        within = items if self.left is None else items[: self.left]
        if self.left is not None:
            self.left -= len(within)
        pause = _POLL_SECONDS if polls and not self.kwargs.get("wait_ms") else 0.0
        return _Turn(page, within, token, token is None or self.left == 0, len(within) == len(items), pause)

    def _check(self, token: Any) -> None:
        if str(token) in self.seen:
            raise PaginationError(f"{self.name} gave the continuation {token!r} twice: the walk would never end")
        self.seen.add(str(token))

    def passed(self, turn: _Turn) -> None:
        """The consumer gets the last of a page's items now."""
        if turn.whole:
            self.next_page_token = turn.next
            self.finished = turn.next is None


class _Base(Generic[P_co]):
    """What both walks share: their arguments, and how far they are."""

    def __init__(
        self,
        method: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        *,
        limit: int | None,
        prefetch: bool,
        sleep: Callable[[float], Any],
    ) -> None:
        if limit is not None and limit < 0:
            raise ValueError(f"limit={limit} is negative")
        self._new_walk = partial(_Walk, method, args, kwargs, limit)
        self._walk = self._new_walk()
        self._prefetch = prefetch
        self._sleep = sleep

    @property
    def next_page_token(self) -> Any:
        """Where a later walk can go on: pass it as `page_token=` (or whatever the method calls its cursor).

        It names the page after the last one that was given out whole. In the middle of a page it names that page,
        so that nothing is lost, and the page's first items come again. None before the first page and at the end.
        """
        return self._walk.next_page_token

    @property
    def finished(self) -> bool:
        """Whether the walk has come to the end of the list, rather than to a limit."""
        return self._walk.finished

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._walk.name})"


class Paginator(_Base[P_co]):
    """A walk over every item of a list that comes in pages. Iterating again walks again, from the start."""

    def __iter__(self: Paginator[Page[T]]) -> Generator[T, None, None]:
        """Every item, page after page."""
        with closing(self._turns()) as turns:
            for turn in turns:
                yield from turn.items[:-1]
                self._walk.passed(turn)
                yield from turn.items[-1:]

    def pages(self) -> Generator[P_co, None, None]:
        """Every page, as the method returns it; with a limit, as many pages as hold that many items."""
        with closing(self._turns()) as turns:
            for turn in turns:
                self._walk.passed(turn._replace(whole=True))
                yield turn.page

    def _turns(self) -> Generator[_Turn, None, None]:
        walk = self._walk = self._new_walk()
        executor = None
        if self._prefetch:
            from concurrent.futures import ThreadPoolExecutor  # here, because most walks need no thread

            executor = ThreadPoolExecutor(1, "timbal-prefetch")
        later: Callable[[], Any] | None = None if walk.left == 0 else walk.ask
        try:
            while later is not None:
                page = later()
                if isawaitable(page):
                    getattr(page, "close", bool)()
                    raise TypeError(f"{walk.name} is asynchronous: walk over it with AsyncTimbal.paginate")
                turn = walk.read(page)
                ask = partial(self._ask, walk, turn)
                later = None if turn.last else executor.submit(ask).result if executor else ask
                yield turn
        finally:
            if executor:
                executor.shutdown(wait=True, cancel_futures=True)

    def _ask(self, walk: _Walk, turn: _Turn) -> Any:
        if turn.pause:
            self._sleep(turn.pause)
        return walk.ask(turn)


class AsyncPaginator(_Base[P_co]):
    """A walk over every item of a list that comes in pages. Iterating again walks again, from the start."""

    async def __aiter__(self: AsyncPaginator[Page[T]]) -> AsyncGenerator[T, None]:
        """Every item, page after page."""
        async with aclosing(self._turns()) as turns:
            async for turn in turns:
                for item in turn.items[:-1]:
                    yield item
                self._walk.passed(turn)
                for item in turn.items[-1:]:
                    yield item

    async def pages(self) -> AsyncGenerator[P_co, None]:
        """Every page, as the method returns it; with a limit, as many pages as hold that many items."""
        async with aclosing(self._turns()) as turns:
            async for turn in turns:
                self._walk.passed(turn._replace(whole=True))
                yield turn.page

    async def _turns(self) -> AsyncGenerator[_Turn, None]:
        walk = self._walk = self._new_walk()
        task: asyncio.Task[Any] | None = None
        later: Callable[[], Any] | None = None if walk.left == 0 else walk.ask
        try:
            while later is not None:
                answer = later()
                if not isawaitable(answer):
                    raise TypeError(f"{walk.name} is not asynchronous: walk over it with Timbal.paginate")
                turn = walk.read(await answer)
                later = None if turn.last else partial(self._ask, walk, turn)
                if later is not None and self._prefetch:
                    import asyncio  # here, because importing it takes long; by now something has done so

                    task = asyncio.create_task(later())
                    later = partial(_itself, task)
                yield turn
        finally:
            if task is not None:
                await _cancelled(task)

    async def _ask(self, walk: _Walk, turn: _Turn) -> Any:
        if turn.pause:
            await self._sleep(turn.pause)
        return await walk.ask(turn)


def _itself(value: T) -> T:
    return value


async def _cancelled(task: asyncio.Task[Any]) -> None:
    """End a task and wait for that; what it found or failed with is of no interest any more."""
    import asyncio

    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.exception()  # or else asyncio reports that nobody asked
