"""Walks over pages: every item once, and never without end."""

from __future__ import annotations

from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from timbal_api.types import Page, PageFacts

from ._background import Background
from ._http.waiting import finish
from ._iterators import AsyncSteps, Steps
from .errors import PaginationError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterator

T = TypeVar("T")
P_co = TypeVar("P_co", bound=Page[Any], covariant=True)

__all__ = ["AsyncPaginator", "Paginator"]

_POLL_SECONDS = 1.0
"""The pause before a log that is still being written is asked again, unless the call itself waits for more."""

_TOKENS = ("page_token", "after")
"""The arguments by which methods take a continuation; a page that came says which is its own."""


class _Walk(Generic[P_co]):
    """What the synchronous and the asynchronous walk share: everything but how a page is fetched."""

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
        if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int)):
            raise TypeError(f"limit takes an int or None, not {limit!r}")
        if limit is not None and limit < 0:
            raise ValueError(f"limit={limit} is negative")
        self._name = getattr(getattr(method, "func", method), "__qualname__", None) or repr(method)
        self._method = partial(method, *args, **kwargs)
        self._limit = limit
        self._prefetch = prefetch
        self._sleep = sleep
        self._last = _Progress(self)

    @property
    def next_page_token(self) -> Any:
        """Where a later walk can go on: pass it as `page_token=` (or whatever the method calls its cursor).

        It names the page after the last one that was given out whole. In the middle of a page it names that page,
        so that nothing is lost, and the page's first items come again. Before the first page it is the token that the
        walk was given, and None at the end.
        """
        return self._last.next

    @property
    def finished(self) -> bool:
        """Whether the walk has come to the end of the list, rather than to a limit."""
        return self._last.finished

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name})"

    def _begin(self, whole: bool) -> _Progress:
        self._last = _Progress(self, whole)
        return self._last

    async def _fetch(self, call: Callable[[], Any], pause: float) -> Any:
        """Return a page, after a pause."""
        raise NotImplementedError

    def _fetch_ahead(self, call: Callable[[], Any], pause: float) -> Any:
        """Begin to fetch a page, and return what has it in the end."""
        raise NotImplementedError

    async def _wait_for(self, ahead: Any) -> None:
        """Wait for a page that is fetched ahead. An interruption leaves it on its way."""
        raise NotImplementedError


class _Progress:
    """How far one walk is, and what its pages mean.

    Attributes:
        next: the continuation after the last page that was given out whole.
        finished: whether the list has come to its end.
    """

    def __init__(self, walk: _Walk[Any], whole: bool = False) -> None:
        self._walk = walk
        self._whole = whole  # whether pages are given out, and not their items
        self._call: Callable[[], Any] = walk._method
        self._pause = 0.0
        self._left = walk._limit
        self._last = self._left == 0  # whether no page is asked for any more
        self._seen: set[str] = set()
        self._ready: Iterator[Any] = iter(())
        self._ahead: Any = None
        given = (walk._method.keywords.get(name) for name in _TOKENS)
        self.next: Any = next((token for token in given if token is not None), None)
        self.finished = False

    async def step(self) -> Any:
        while True:
            for each in self._ready:
                return each
            if self._last:
                raise StopAsyncIteration
            ahead = self._ahead
            if ahead is None:
                page = await self._walk._fetch(self._call, self._pause)
            else:
                await self._walk._wait_for(ahead)
                self._ahead = None
                page = ahead.result()
            self._ready = self._read(page)
            if self._walk._prefetch and not self._last:
                self._ahead = self._walk._fetch_ahead(self._call, self._pause)

    def step_now(self) -> Any:
        for each in self._ready:
            return each
        return finish(self.step())

    def _read(self, page: Any) -> Iterator[Any]:
        """Take a page; return what is given out of it.

        Raises:
            PaginationError: the walk would not end, or items are lost.
            TypeError: the method gives no pages.
        """
        name, keywords = self._walk._name, self._walk._method.keywords
        facts: PageFacts | None = getattr(type(page), "page_facts", None)
        if facts is None:
            raise TypeError(f"{name} gives {type(page).__name__}, which is not one page of a longer list")
        if not self._seen:
            self.next = keywords.get(facts.token)
            self._seen.add(str(self.next))
        if facts.expired and getattr(page, facts.expired):
            raise PaginationError(f"{name}: the next events have expired on the platform; they cannot be had")
        items = list(getattr(page, facts.items) or ())
        # A page without items may still lead on, because the platform filters after it has cut the page.
        token = getattr(page, facts.next)
        if getattr(page, facts.done) if facts.done else token == "":
            token = None
        polls = facts.done is not None and not items
        if token is not None and not polls:
            if str(token) in self._seen:
                raise PaginationError(f"{name} gave the continuation {token!r} twice: the walk would never end")
            self._seen.add(str(token))
        within = items if self._left is None else items[: self._left]
        if self._left is not None:
            self._left -= len(within)
        self._pause = _POLL_SECONDS if polls and not keywords.get("wait_ms") else 0.0
        self._call = partial(self._walk._method, **{facts.token: token})
        self._last = token is None or self._left == 0
        if self._whole:
            return self._given([], [page], token, passed=True)
        return self._given(within[:-1], within[-1:], token, passed=len(within) == len(items))

    def _given(self, first: list[Any], last: list[Any], token: Any, *, passed: bool) -> Iterator[Any]:
        """Give out a page; with the last of it the walk has passed the page, if that is all of it."""
        yield from first
        if passed:
            self.next = token
            self.finished = token is None
        yield from last

    def leave(self) -> None:
        """Leave the walk: what is fetched ahead is not waited for, and not asked for again."""
        if self._ahead is not None:
            self._ahead.cancel()

    async def aleave(self) -> None:
        """Leave the walk, and wait until what is fetched ahead has been cancelled."""
        self.leave()
        if self._ahead is not None:
            await self._walk._wait_for(self._ahead)


class Paginator(_Walk[P_co]):
    """A walk over every item of a list that comes in pages. Iterating again walks again, from the start."""

    def __iter__(self: Paginator[Page[T]]) -> Steps[T]:
        """Iterate over every item, page after page."""
        return self._steps(whole=False)

    def pages(self) -> Steps[P_co]:
        """Iterate over every page, as the method returns it; with a limit, over as many as hold that many items."""
        return self._steps(whole=True)

    def _steps(self, whole: bool) -> Steps[Any]:
        progress = self._begin(whole)
        return Steps(progress.step_now, progress.leave, progress.leave)

    def _fetch_ahead(self, call: Callable[[], Any], pause: float) -> Background[Any]:
        return Background(lambda: finish(self._fetch(call, pause)))

    async def _wait_for(self, ahead: Background[Any]) -> None:
        ahead.wait(None)

    async def _fetch(self, call: Callable[[], Any], pause: float) -> Any:
        if pause:
            self._sleep(pause)
        page = call()
        if isawaitable(page):
            getattr(page, "close", bool)()
            raise TypeError(f"{self._name} is asynchronous: walk over it with AsyncTimbal.paginate")
        return page


class AsyncPaginator(_Walk[P_co]):
    """A walk over every item of a list that comes in pages. Iterating again walks again, from the start."""

    def __aiter__(self: AsyncPaginator[Page[T]]) -> AsyncSteps[T]:
        """Iterate over every item, page after page."""
        return self._steps(whole=False)

    def pages(self) -> AsyncSteps[P_co]:
        """Iterate over every page, as the method returns it; with a limit, over as many as hold that many items."""
        return self._steps(whole=True)

    def _steps(self, whole: bool) -> AsyncSteps[Any]:
        progress = self._begin(whole)
        return AsyncSteps(progress.step, progress.aleave, progress.leave)

    def _fetch_ahead(self, call: Callable[[], Any], pause: float) -> asyncio.Task[Any]:
        import asyncio  # here, because importing it takes long; by now something has done so

        task = asyncio.create_task(self._fetch(call, pause))
        task.add_done_callback(lambda task: task.cancelled() or task.exception())  # or else asyncio may report it
        return task

    async def _wait_for(self, ahead: asyncio.Task[Any]) -> None:
        import asyncio

        await asyncio.wait([ahead])

    async def _fetch(self, call: Callable[[], Any], pause: float) -> Any:
        if pause:
            await self._sleep(pause)
        page = call()
        if not isawaitable(page):
            raise TypeError(f"{self._name} is not asynchronous: walk over it with Timbal.paginate")
        return await page
