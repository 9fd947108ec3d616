"""Walks over pages: every item once, and never without end."""

from __future__ import annotations

from contextlib import aclosing, closing
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from timbal_api.types import Page, PageFacts

from .errors import PaginationError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

T = TypeVar("T")
P_co = TypeVar("P_co", bound=Page[Any], covariant=True)

__all__ = ["AsyncPaginator", "Paginator"]

_POLL_SECONDS = 1.0
"""The pause before a log that is still being written is asked again, unless the call itself waits for more."""


class _Place:
    """How far one walk is."""

    def __init__(self, limit: int | None) -> None:
        self.left = limit
        self.seen: set[str] = set()
        self.next: Any = None
        self.finished = False


class _Turn(NamedTuple):
    """What one page means for the walk."""

    page: Any
    items: list[Any]
    """Those within the limit."""
    next: Any
    """The continuation, None at the end of the list."""
    last: bool
    """Whether the walk ends here: at the end of the list, or because the limit is reached."""
    whole: bool
    """Whether `items` are all of the page."""
    pause: float
    """Seconds to wait before the next page is asked for."""


class _Walk(Generic[P_co]):
    """The decisions of a walk, which both kinds share: what to ask, what a page means, when to stop."""

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
        self._method = partial(method, *args, **kwargs)
        self._name = getattr(getattr(method, "func", method), "__qualname__", None) or repr(method)
        self._limit = limit
        self._prefetch = prefetch
        self._sleep = sleep
        self._place = _Place(limit)

    @property
    def next_page_token(self) -> Any:
        """Where a later walk can go on: pass it as `page_token=` (or whatever the method calls its cursor).

        It names the page after the last one that was given out whole. In the middle of a page it names that page,
        so that nothing is lost, and the page's first items come again. None before the first page and at the end.
        """
        return self._place.next

    @property
    def finished(self) -> bool:
        """Whether the walk has come to the end of the list, rather than to a limit."""
        return self._place.finished

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name})"

    def _read(self, page: Any, place: _Place) -> _Turn:
        """What a page means.

        Raises:
            PaginationError: the walk would not end, or items are lost.
            TypeError: the method gives no pages.
        """
        facts: PageFacts | None = getattr(type(page), "page_facts", None)
        if facts is None:
            raise TypeError(f"{self._name} gives {type(page).__name__}, which is not one page of a longer list")
        if not place.seen:
            place.next = self._method.keywords.get(facts.token)
            place.seen.add(str(place.next))
        if facts.expired and getattr(page, facts.expired):
            raise PaginationError(f"{self._name}: the next events have expired on the platform; they cannot be had")
        items = list(getattr(page, facts.items) or ())
        # A page without items may still lead on, because the platform filters after it has cut the page.
        token = getattr(page, facts.next)
        if getattr(page, facts.done) if facts.done else token == "":
            token = None
        polls = facts.done is not None and not items
        if token is not None and not polls:
            if str(token) in place.seen:
                raise PaginationError(f"{self._name} gave the continuation {token!r} twice: the walk would never end")
            place.seen.add(str(token))
        within = items if place.left is None else items[: place.left]
        if place.left is not None:
            place.left -= len(within)
        pause = _POLL_SECONDS if polls and not self._method.keywords.get("wait_ms") else 0.0
        return _Turn(page, within, token, token is None or place.left == 0, len(within) == len(items), pause)

    def _ask(self, turn: _Turn) -> Any:
        """Call the method for the page after this."""
        return self._method(**{type(turn.page).page_facts.token: turn.next})

    def _passed(self, turn: _Turn) -> None:
        """The consumer gets the last of a page's items now."""
        self._place.next = turn.next
        self._place.finished = turn.next is None


class Paginator(_Walk[P_co]):
    """A walk over every item of a list that comes in pages. Iterating again walks again, from the start."""

    def __iter__(self: Paginator[Page[T]]) -> Generator[T, None, None]:
        """Every item, page after page."""
        with closing(self._turns()) as turns:
            for turn in turns:
                yield from turn.items[:-1]
                if turn.whole:
                    self._passed(turn)
                yield from turn.items[-1:]

    def pages(self) -> Generator[P_co, None, None]:
        """Every page, as the method returns it; with a limit, as many pages as hold that many items."""
        with closing(self._turns()) as turns:
            for turn in turns:
                self._passed(turn)
                yield turn.page

    def _turns(self) -> Generator[_Turn, None, None]:
        executor = None
        if self._prefetch:
            from concurrent.futures import ThreadPoolExecutor  # here, because most walks need no thread

            executor = ThreadPoolExecutor(1, "timbal-prefetch")
        place = self._place = _Place(self._limit)
        later: Callable[[], Any] | None = None if place.left == 0 else self._method
        try:
            while later is not None:
                page = later()
                if isawaitable(page):
                    getattr(page, "close", bool)()
                    raise TypeError(f"{self._name} is asynchronous: walk over it with AsyncTimbal.paginate")
                turn = self._read(page, place)
                ask = partial(self._after, turn)
                later = None if turn.last else executor.submit(ask).result if executor else ask
                yield turn
        finally:
            if executor:
                executor.shutdown(wait=True, cancel_futures=True)

    def _after(self, turn: _Turn) -> Any:
        if turn.pause:
            self._sleep(turn.pause)
        return self._ask(turn)


class AsyncPaginator(_Walk[P_co]):
    """A walk over every item of a list that comes in pages. Iterating again walks again, from the start."""

    async def __aiter__(self: AsyncPaginator[Page[T]]) -> AsyncGenerator[T, None]:
        """Every item, page after page."""
        async with aclosing(self._turns()) as turns:
            async for turn in turns:
                for item in turn.items[:-1]:
                    yield item
                if turn.whole:
                    self._passed(turn)
                for item in turn.items[-1:]:
                    yield item

    async def pages(self) -> AsyncGenerator[P_co, None]:
        """As `Paginator.pages`."""
        async with aclosing(self._turns()) as turns:
            async for turn in turns:
                self._passed(turn)
                yield turn.page

    async def _turns(self) -> AsyncGenerator[_Turn, None]:
        import asyncio  # here, because importing it takes long; by now something has done so

        task: asyncio.Task[Any] | None = None
        place = self._place = _Place(self._limit)
        later: Callable[[], Any] | None = None if place.left == 0 else self._method
        try:
            while later is not None:
                answer = later()
                if not isawaitable(answer):
                    raise TypeError(f"{self._name} is not asynchronous: walk over it with Timbal.paginate")
                turn = self._read(await answer, place)
                later = None if turn.last else partial(self._after, turn)
                if later is not None and self._prefetch:
                    task = asyncio.create_task(later())
                    later = partial(asyncio.shield, task)
                yield turn
        finally:
            if task is not None:
                task.cancel()
                await asyncio.wait([task])
                if not task.cancelled():
                    task.exception()  # or else asyncio reports that nobody asked

    async def _after(self, turn: _Turn) -> Any:
        if turn.pause:
            await self._sleep(turn.pause)
        return await self._ask(turn)
