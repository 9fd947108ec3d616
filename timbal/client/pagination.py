"""Iterators over lists in pages: every item once, and an error instead of an endless loop."""

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
"""The pause before the next request for a log that is still being written, unless the call itself waits."""

_TOKENS = ("page_token", "after")
"""The arguments by which methods take a page token; each class of pages names its own."""


class _Pages(Generic[P_co]):
    """The common part of both paginators: everything except how a page is fetched."""

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
        """The token to resume with later: pass it as `page_token=`, or as `after=` where the method has that.

        If you stop in the middle of a page, it names that page. No item is lost, but you get its first items again.
        After a whole page it names the next one. Before the first page it is the token that you passed; at the end of
        the list it is None.
        """
        return self._last.next

    @property
    def finished(self) -> bool:
        """Whether the list has ended; False if the iteration stopped at `limit`."""
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
        """Begin to fetch a page, and return its future."""
        raise NotImplementedError

    async def _wait_for(self, ahead: Any) -> None:
        """Wait for a page that is fetched ahead. An interruption leaves it on its way."""
        raise NotImplementedError


class _Progress:
    """The position of one iteration, and the reading of its pages.

    Attributes:
        next: the token after the last page that was returned whole.
        finished: whether the list has ended.
    """

    def __init__(self, pages: _Pages[Any], whole: bool = False) -> None:
        self._pages = pages
        self._whole = whole  # whether pages are returned, and not their items
        self._call: Callable[[], Any] = pages._method
        self._pause = 0.0
        self._left = pages._limit
        self._last = self._left == 0  # whether no page will be fetched any more
        self._seen: set[str] = set()
        self._ready: Iterator[Any] = iter(())
        self._ahead: Any = None
        given = (pages._method.keywords.get(name) for name in _TOKENS)
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
                page = await self._pages._fetch(self._call, self._pause)
            else:
                await self._pages._wait_for(ahead)
                self._ahead = None
                page = ahead.result()
            self._ready = self._read(page)
            if self._pages._prefetch and not self._last:
                self._ahead = self._pages._fetch_ahead(self._call, self._pause)

    def step_now(self) -> Any:
        for each in self._ready:
            return each
        return finish(self.step())

    def _read(self, page: Any) -> Iterator[Any]:
        """Take a page; return an iterator over what the caller receives of it.

        Raises:
            PaginationError: the iteration would never end, or items are lost.
            TypeError: the method returns no pages.
        """
        name, keywords = self._pages._name, self._pages._method.keywords
        facts: PageFacts | None = getattr(type(page), "page_facts", None)
        if facts is None:
            raise TypeError(f"{name} gives {type(page).__name__}, which is not one page of a longer list")
        if not self._seen:
            self.next = keywords.get(facts.token)
            self._seen.add(str(self.next))
        if facts.expired and getattr(page, facts.expired):
            raise PaginationError(f"{name}: the next events have expired on the platform; they cannot be had")
        items = list(getattr(page, facts.items) or ())
        # More pages may follow an empty page, because the platform filters after it pages.
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
        self._call = partial(self._pages._method, **{facts.token: token})
        self._last = token is None or self._left == 0
        if self._whole:
            return self._given([], [page], token, passed=True)
        return self._given(within[:-1], within[-1:], token, passed=len(within) == len(items))

    def _given(self, first: list[Any], last: list[Any], token: Any, *, passed: bool) -> Iterator[Any]:
        """Yield a page; the position moves past it before its last part, if that completes the page."""
        yield from first
        if passed:
            self.next = token
            self.finished = token is None
        yield from last

    def leave(self) -> None:
        """Leave the iteration without waiting for a page that is fetched ahead, and without a retry of it."""
        if self._ahead is not None:
            self._ahead.cancel()

    async def aleave(self) -> None:
        """Leave the iteration, and wait until the page that is fetched ahead has ended."""
        self.leave()
        if self._ahead is not None:
            await self._pages._wait_for(self._ahead)


class Paginator(_Pages[P_co]):
    """An iterator over every item of a list, fetched page by page; `client.paginate` returns it.

        runs = client.paginate(client.runs.list, limit=100)
        for run in runs:
            print(run.id)

    Each `for` loop starts again from the first page.
    """

    def __iter__(self: Paginator[Page[T]]) -> Steps[T]:
        """Iterate over every item, page after page."""
        return self._steps(whole=False)

    def pages(self) -> Steps[P_co]:
        """Iterate over whole pages, each as the method returns it. With a limit, stop once the pages hold that many."""
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


class AsyncPaginator(_Pages[P_co]):
    """An asynchronous iterator over every item of a list, fetched page by page; `client.paginate` returns it.

        runs = client.paginate(client.runs.list, limit=100)
        async for run in runs:
            print(run.id)

    Each `async for` loop starts again from the first page.
    """

    def __aiter__(self: AsyncPaginator[Page[T]]) -> AsyncSteps[T]:
        """Iterate over every item, page after page."""
        return self._steps(whole=False)

    def pages(self) -> AsyncSteps[P_co]:
        """Iterate over whole pages, each as the method returns it. With a limit, stop once the pages hold that many."""
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
