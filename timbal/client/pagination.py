"""Walks over pages: every item once, and never without end."""

from __future__ import annotations

from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

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


class _Place:
    """How far one walk is."""

    def __init__(self, limit: int | None, token: Any) -> None:
        self.left = limit
        self.seen: set[str] = set()
        self.next = token
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
        if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int)):
            raise TypeError(f"limit takes an int or None, not {limit!r}")
        if limit is not None and limit < 0:
            raise ValueError(f"limit={limit} is negative")
        self._method = partial(method, *args, **kwargs)
        self._name = getattr(getattr(method, "func", method), "__qualname__", None) or repr(method)
        self._limit = limit
        self._prefetch = prefetch
        self._sleep = sleep
        self._place = self._begin()

    def _begin(self) -> _Place:
        given = (self._method.keywords.get(name) for name in _TOKENS)
        return _Place(self._limit, next((token for token in given if token is not None), None))

    @property
    def next_page_token(self) -> Any:
        """Where a later walk can go on: pass it as `page_token=` (or whatever the method calls its cursor).

        It names the page after the last one that was given out whole. In the middle of a page it names that page,
        so that nothing is lost, and the page's first items come again. Before the first page it is the token that the
        walk was given, and None at the end.
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

    def _call(self, turn: _Turn | None) -> Callable[[], Any]:
        """What asks for the page after this, or for the first."""
        return self._method if turn is None else partial(self._method, **{type(turn.page).page_facts.token: turn.next})

    def _passed(self, turn: _Turn) -> None:
        """The consumer gets the last of a page's items now."""
        self._place.next = turn.next
        self._place.finished = turn.next is None

    def _items(self, turn: _Turn) -> Iterator[Any]:
        yield from turn.items[:-1]
        if turn.whole:
            self._passed(turn)
        yield from turn.items[-1:]

    def _whole(self, turn: _Turn) -> Iterator[Any]:
        self._passed(turn)
        yield turn.page


class _Steps:
    """One walk under way: the page it is at, what is left of it, and the page that is being fetched ahead."""

    def __init__(self, walk: Any, choose: Callable[[_Turn], Iterator[Any]]) -> None:
        self.walk = walk
        self.place: _Place = walk._begin()
        walk._place = self.place
        self.choose = choose
        self.turn: _Turn | None = None
        self.ready: Iterator[Any] = iter(())
        self.ahead: Any = None

    @property
    def over(self) -> bool:
        return self.place.left == 0 if self.turn is None else self.turn.last

    def came(self, page: Any) -> None:
        self.turn = turn = self.walk._read(page, self.place)
        self.ready = self.choose(turn)
        if self.walk._prefetch and not turn.last:
            self.ahead = self.walk._begin_fetch(turn)

    async def step(self) -> Any:
        while True:
            for each in self.ready:
                return each
            if self.over:
                raise StopAsyncIteration
            ahead = self.ahead
            if ahead is None:
                page = await self.walk._fetch(self.turn)
            else:
                await self.walk._wait_for(ahead)  # an interruption leaves the page on its way
                self.ahead = None
                page = ahead.result()
            self.came(page)

    def leave(self) -> None:
        """Leave the walk: what is fetched ahead is not waited for, and not asked for again."""
        if self.ahead is not None:
            self.ahead.cancel()

    async def aleave(self) -> None:
        self.leave()
        if self.ahead is not None:
            await self.walk._wait_for(self.ahead)


class Paginator(_Walk[P_co]):
    """A walk over every item of a list that comes in pages. Iterating again walks again, from the start."""

    def __iter__(self: Paginator[Page[T]]) -> Steps[T]:
        """Iterate over every item, page after page."""
        return self._steps(self._items)

    def pages(self) -> Steps[P_co]:
        """Iterate over every page, as the method returns it; with a limit, over as many as hold that many items."""
        return self._steps(self._whole)

    def _steps(self, choose: Callable[[_Turn], Iterator[Any]]) -> Steps[Any]:
        steps = _Steps(self, choose)
        return Steps(lambda: finish(steps.step()), steps.leave, steps.leave)

    def _begin_fetch(self, turn: _Turn) -> Background[Any]:
        return Background(lambda: finish(self._fetch(turn)))

    async def _wait_for(self, ahead: Background[Any]) -> None:
        ahead.wait(None)

    async def _fetch(self, turn: _Turn | None) -> Any:
        if turn is not None and turn.pause:
            self._sleep(turn.pause)
        page = self._call(turn)()
        if isawaitable(page):
            getattr(page, "close", bool)()
            raise TypeError(f"{self._name} is asynchronous: walk over it with AsyncTimbal.paginate")
        return page


class AsyncPaginator(_Walk[P_co]):
    """A walk over every item of a list that comes in pages. Iterating again walks again, from the start."""

    def __aiter__(self: AsyncPaginator[Page[T]]) -> AsyncSteps[T]:
        """Iterate over every item, page after page."""
        return self._steps(self._items)

    def pages(self) -> AsyncSteps[P_co]:
        """Iterate over every page, as the method returns it; with a limit, over as many as hold that many items."""
        return self._steps(self._whole)

    def _steps(self, choose: Callable[[_Turn], Iterator[Any]]) -> AsyncSteps[Any]:
        steps = _Steps(self, choose)
        return AsyncSteps(steps.step, steps.aleave, steps.leave)

    def _begin_fetch(self, turn: _Turn) -> asyncio.Task[Any]:
        import asyncio  # here, because importing it takes long; by now something has done so

        task = asyncio.create_task(self._fetch(turn))
        task.add_done_callback(lambda task: task.cancelled() or task.exception())  # or else asyncio may report it
        return task

    async def _wait_for(self, ahead: asyncio.Task[Any]) -> None:
        import asyncio

        await asyncio.wait([ahead])

    async def _fetch(self, turn: _Turn | None) -> Any:
        if turn is not None and turn.pause:
            await self._sleep(turn.pause)
        answer = self._call(turn)()
        if not isawaitable(answer):
            raise TypeError(f"{self._name} is not asynchronous: walk over it with Timbal.paginate")
        return await answer
