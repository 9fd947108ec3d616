"""Walks over pages: every item once, and never without end."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.flavours import FLAVOURS
from support.servers import FaultServer, Received, answer, message
from timbal.client import AsyncTimbal, PaginationError, ServerError, Timbal
from timbal.client.pagination import AsyncPaginator, Paginator
from timbal_api.models import EvalRunEventsResponse, ListRunsResBody

Pages = dict[Any, Any]
"""Continuation -> what comes there: items and the next continuation, a whole page, or an exception."""


class Platform:
    """Pages without a platform.

    Attributes:
        asked: the continuations that were asked for, in order.
        options: what else the last call was given.
        waits: the pauses that were asked for.
    """

    def __init__(self, pages: Pages, flavour: str) -> None:
        self.pages = pages
        self.flavour = flavour
        self.asked: list[Any] = []
        self.options: Any = None
        self.waits: list[float] = []

    def answer(self, cursor: Any, *options: Any) -> Any:
        self.asked.append(cursor)
        self.options = options
        found = self.pages[cursor]
        if isinstance(found, list):
            found = found.pop(0)
        if isinstance(found, BaseException):
            raise found
        if not isinstance(found, tuple):
            return found
        items, following = found
        return ListRunsResBody.from_dict({"runs": [{"id": item} for item in items], "next_page_token": following})

    def list(self, *args: Any, page_token: Any = None, status: Any = None) -> Any:
        return self.answer(page_token, args, status)

    async def alist(self, *args: Any, page_token: Any = None, status: Any = None) -> Any:
        return self.answer(page_token, args, status)

    def events(self, *, after: int = 0, wait_ms: int | None = None) -> Any:
        return self.answer(after, wait_ms)

    async def aevents(self, *, after: int = 0, wait_ms: int | None = None) -> Any:
        return self.answer(after, wait_ms)

    async def asleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    def walk(
        self, *args: Any, method: str = "list", limit: int | None = None, prefetch: bool = False, **kwargs: Any
    ) -> Any:
        if self.flavour == "async":
            return AsyncPaginator(
                getattr(self, "a" + method), args, kwargs, limit=limit, prefetch=prefetch, sleep=self.asleep
            )
        return Paginator(getattr(self, method), args, kwargs, limit=limit, prefetch=prefetch, sleep=self.waits.append)

    def drain(self, iterator: Any, stop: Callable[[Any], bool] = lambda item: False) -> list[Any]:
        """What an iterator gives, up to the item at which the walk is left."""

        async def awaited() -> list[Any]:
            found = []
            async for item in iterator:
                found.append(item)
                if stop(item):
                    await iterator.aclose()
                    break
            return found

        if self.flavour == "async":
            return asyncio.run(awaited())
        found = []
        for item in iterator:
            found.append(item)
            if stop(item):
                iterator.close()
                break
        return found

    def ids(self, *args: Any, **kwargs: Any) -> list[str]:
        return [item.id for item in self.drain(aiter_or_iter(self.walk(*args, **kwargs)))]


def aiter_or_iter(walk: Any) -> Any:
    return walk.__aiter__() if hasattr(walk, "__aiter__") else iter(walk)


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


PREFETCH = pytest.mark.parametrize("prefetch", [False, True], ids=["plain", "prefetch"])
THREE = {None: (["a", "b"], "t1"), "t1": (["c", "d"], "t2"), "t2": (["e"], None)}


@PREFETCH
def test_every_item_of_every_page_once(flavour: str, prefetch: bool) -> None:
    platform = Platform(THREE, flavour)
    assert platform.ids("positional", status="error", prefetch=prefetch) == ["a", "b", "c", "d", "e"]
    assert platform.asked == [None, "t1", "t2"]
    assert platform.options == (("positional",), "error")


@PREFETCH
@pytest.mark.parametrize("end", [None, ""])
def test_an_empty_page_with_a_continuation_goes_on(flavour: str, prefetch: bool, end: Any) -> None:
    pages = {None: ([], "t1"), "t1": (["a"], "t2"), "t2": ([], "t3"), "t3": ([], end)}
    assert Platform(pages, flavour).ids(prefetch=prefetch) == ["a"]


def test_a_page_without_the_key_of_the_continuation_is_the_last(flavour: str) -> None:
    page = ListRunsResBody.from_dict({"runs": [{"id": "a"}]})
    assert Platform({None: page}, flavour).ids() == ["a"]


def test_a_page_whose_items_are_null_is_empty(flavour: str) -> None:
    page = ListRunsResBody.from_dict({"runs": None, "next_page_token": "t"})
    assert Platform({None: page, "t": (["a"], None)}, flavour).ids() == ["a"]


@PREFETCH
@pytest.mark.parametrize(
    "pages",
    [
        {None: (["a"], "t1"), "t1": (["b"], "t1")},
        {None: (["a"], "t1"), "t1": (["b"], "t2"), "t2": (["c"], "t1")},
        {None: (["a"], "t1"), "t1": ([], "t2"), "t2": ([], "t3"), "t3": ([], "t1")},
    ],
)
def test_a_continuation_that_comes_again_ends_the_walk_with_an_error(
    flavour: str, prefetch: bool, pages: Pages
) -> None:
    with pytest.raises(PaginationError, match=r"Platform\.a?list gave the continuation 't1' twice"):
        Platform(pages, flavour).ids(prefetch=prefetch)


def test_a_page_that_leads_to_itself_is_seen_from_a_saved_continuation_too(flavour: str) -> None:
    platform = Platform({"t1": (["a"], "t1")}, flavour)
    with pytest.raises(PaginationError, match="twice"):
        platform.ids(page_token="t1")
    assert platform.asked == ["t1"]


@PREFETCH
@pytest.mark.parametrize(
    ("limit", "items", "pages"),
    [(0, "", 0), (1, "a", 1), (2, "ab", 1), (3, "abc", 2), (4, "abcd", 2), (5, "abcde", 3), (99, "abcde", 3)],
)
def test_a_limit_stops_early_and_fetches_nothing_beyond(
    flavour: str, prefetch: bool, limit: int, items: str, pages: int
) -> None:
    platform = Platform(THREE, flavour)
    assert platform.ids(limit=limit, prefetch=prefetch) == list(items)
    assert len(platform.asked) == pages


def test_a_negative_limit_is_refused(flavour: str) -> None:
    with pytest.raises(ValueError, match="negative"):
        Platform(THREE, flavour).walk(limit=-1)


@PREFETCH
def test_pages_as_they_come(flavour: str, prefetch: bool) -> None:
    platform = Platform(THREE, flavour)
    walk = platform.walk(prefetch=prefetch)
    pages = platform.drain(walk.pages())
    assert [[run.id for run in page.runs] for page in pages] == [["a", "b"], ["c", "d"], ["e"]]
    assert all(isinstance(page, ListRunsResBody) for page in pages)
    assert walk.finished
    assert platform.drain(platform.walk(limit=3, prefetch=prefetch).pages())[-1].next_page_token == "t2"


# -------------------------------------------------------------------------------------------- continuations


@PREFETCH
def test_a_walk_tells_where_to_go_on(flavour: str, prefetch: bool) -> None:
    platform = Platform(THREE, flavour)
    walk = platform.walk(prefetch=prefetch)
    seen = []
    platform.drain(aiter_or_iter(walk), stop=lambda item: bool(seen.append((item.id, walk.next_page_token))))
    assert seen == [("a", None), ("b", "t1"), ("c", "t1"), ("d", "t2"), ("e", None)]
    assert walk.finished


@pytest.mark.parametrize("limit", range(6))
def test_what_was_saved_loses_nothing(flavour: str, limit: int) -> None:
    platform = Platform(THREE, flavour)
    walk = platform.walk(limit=limit)
    first = [run.id for run in platform.drain(aiter_or_iter(walk))]
    rest = [] if walk.finished else platform.ids(page_token=walk.next_page_token)
    assert set(first + rest) == set("abcde")
    assert walk.finished == (limit == 5)


def test_walking_again_starts_again(flavour: str) -> None:
    platform = Platform(THREE, flavour)
    walk = platform.walk(limit=1)
    for _ in range(2):
        assert [run.id for run in platform.drain(aiter_or_iter(walk))] == ["a"]
    assert platform.asked == [None, None]


# ----------------------------------------------------------------------------------------- events of a run


def events(*items: str, after: int, done: bool = False, expired: bool = False) -> Any:
    return EvalRunEventsResponse.from_dict(
        {
            "events": [{"seq": n, "type": item} for n, item in enumerate(items)],
            "next_cursor": after,
            "done": done,
            "expired": expired,
            "eval_run_id": "e",
        }
    )


@PREFETCH
def test_a_log_that_is_being_written_is_followed_to_its_end(flavour: str, prefetch: bool) -> None:
    pages = {
        0: [events(after=0), events(after=0), events("a", "b", after=2)],
        2: [events(after=2), events("c", after=3, done=True)],
    }
    platform = Platform(pages, flavour)
    found = platform.drain(aiter_or_iter(platform.walk(method="events", prefetch=prefetch)))
    assert [event.type for event in found] == ["a", "b", "c"]
    assert platform.waits == [1.0, 1.0, 1.0]


def test_a_call_that_waits_by_itself_needs_no_pause(flavour: str) -> None:
    platform = Platform({0: [events(after=0), events("a", after=1, done=True)]}, flavour)
    platform.drain(aiter_or_iter(platform.walk(method="events", wait_ms=1000)))
    assert platform.waits == []
    assert platform.options == (1000,)


def test_events_that_have_expired_are_an_error_and_not_an_end(flavour: str) -> None:
    pages = {0: events("a", after=1), 1: events(after=1, done=True, expired=True)}
    platform = Platform(pages, flavour)
    with pytest.raises(PaginationError, match="have expired"):
        platform.drain(aiter_or_iter(platform.walk(method="events")))


def test_a_log_that_goes_back_is_an_error(flavour: str) -> None:
    platform = Platform({0: events("a", after=1), 1: events("b", after=1)}, flavour)
    with pytest.raises(PaginationError, match="twice"):
        platform.drain(aiter_or_iter(platform.walk(method="events")))


# --------------------------------------------------------------------------------------------- wrong methods


@PREFETCH
@pytest.mark.parametrize("value", [None, [], {"runs": []}, "page"])
def test_a_method_without_pages_is_refused(flavour: str, prefetch: bool, value: Any) -> None:
    platform = Platform({None: [value]}, flavour)
    with pytest.raises(TypeError, match="which is not one page of a longer list"):
        platform.ids(prefetch=prefetch)


@PREFETCH
def test_the_method_of_the_other_client_is_refused(flavour: str, prefetch: bool) -> None:
    platform = Platform(THREE, flavour)
    kind: Any = AsyncPaginator if flavour == "async" else Paginator
    method = platform.list if flavour == "async" else platform.alist
    walk = kind(method, (), {}, limit=None, prefetch=prefetch, sleep=print)
    with pytest.raises(TypeError, match="asynchronous"):
        platform.drain(aiter_or_iter(walk))


def test_a_partial_is_named_by_what_it_calls() -> None:
    platform = Platform(THREE, "sync")
    walk = Paginator(functools.partial(platform.list, status="x"), (), {}, limit=None, prefetch=False, sleep=print)
    assert "Platform.list" in repr(walk)
    assert [run.id for run in walk] == ["a", "b", "c", "d", "e"]
    assert platform.options == ((), "x")


# ---------------------------------------------------------------------------------------------------- faults


@PREFETCH
def test_an_error_comes_after_everything_that_came_before_it(flavour: str, prefetch: bool) -> None:
    platform = Platform({None: (["a", "b"], "t1"), "t1": KeyError("broken")}, flavour)
    found: list[str] = []
    with pytest.raises(KeyError, match="broken"):
        platform.drain(aiter_or_iter(platform.walk(prefetch=prefetch)), stop=lambda item: bool(found.append(item.id)))
    assert found == ["a", "b"]


@PREFETCH
def test_a_walk_that_is_left_leaves_nothing_behind(flavour: str, prefetch: bool) -> None:
    platform = Platform({None: (["a", "b"], "t1"), "t1": KeyError("nobody asks")}, flavour)
    walk = platform.walk(prefetch=prefetch)
    assert len(platform.drain(aiter_or_iter(walk), stop=lambda item: True)) == 1
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("timbal-prefetch")] == []
    assert walk.next_page_token is None
    assert not walk.finished


def test_the_next_page_is_fetched_while_this_one_is_used() -> None:
    begun, asked = threading.Event(), threading.Event()

    def method(*, page_token: str | None = None) -> ListRunsResBody:
        if page_token:
            begun.set()
            assert asked.wait(30)
        return ListRunsResBody.from_dict({"runs": [{"id": "a"}], "next_page_token": None if page_token else "t"})

    walk = iter(Paginator(method, (), {}, limit=None, prefetch=True, sleep=print))
    next(walk)
    assert begun.wait(30)  # nothing but the first item has been asked for
    asked.set()
    assert len(list(walk)) == 1


def test_a_page_on_its_way_is_cancelled_when_the_walk_is_left() -> None:
    async def scene() -> list[str]:
        log: list[str] = []
        begun = asyncio.Event()

        async def method(*, page_token: str | None = None) -> ListRunsResBody:
            if page_token:
                begun.set()
                try:
                    await asyncio.Event().wait()
                except asyncio.CancelledError:
                    log.append("cancelled")
                    raise
            return ListRunsResBody.from_dict({"runs": [{"id": "a"}], "next_page_token": "t"})

        walk = AsyncPaginator(method, (), {}, limit=None, prefetch=True, sleep=asyncio.sleep).__aiter__()
        await anext(walk)
        await begun.wait()
        await walk.aclose()
        return log + [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]

    assert asyncio.run(scene()) == ["cancelled"]


# --------------------------------------------------------------------------------------------- any list at all


@given(
    sizes=st.lists(st.integers(0, 4), min_size=1, max_size=8),
    limit=st.none() | st.integers(0, 20),
    prefetch=st.booleans(),
    stop=st.integers(0, 20),
)
def test_any_list_is_walked_whole(sizes: list[int], limit: int | None, prefetch: bool, stop: int) -> None:
    tokens = [None, *(f"t{n}" for n in range(1, len(sizes))), None]
    everything = [f"{page}.{n}" for page, size in enumerate(sizes) for n in range(size)]
    pages: Pages = {
        tokens[page]: ([f"{page}.{n}" for n in range(size)], tokens[page + 1]) for page, size in enumerate(sizes)
    }
    for flavour in FLAVOURS:
        assert Platform(pages, flavour).ids(limit=limit, prefetch=prefetch) == everything[:limit]
    # Left anywhere and taken up again from what was saved: in order, and nothing is lost.
    platform = Platform(pages, "sync")
    walk = platform.walk()
    first = []
    for item in walk:
        first.append(item.id)
        if len(first) > stop:
            break
    rest = [] if walk.finished else platform.ids(page_token=walk.next_page_token)
    overlap = len(first) + len(rest) - len(everything)
    assert overlap >= 0
    assert first[: len(first) - overlap] + rest == everything


# ------------------------------------------------------------------------------------------------- for real


def numbered(received: Received) -> bytes:
    token = dict(pair.split("=") for pair in received.query.split("&") if pair).get("page_token", "0")
    number = int(token)
    return message(200, {"runs": [{"id": f"r{number}"}], "next_page_token": str(number + 1) if number < 4 else None})


@PREFETCH
def test_a_walk_over_sockets(flavour: str, prefetch: bool) -> None:
    settings: dict[str, Any] = {"api_key": "k", "org_id": "o", "project_id": "p"}

    async def awaited(url: str) -> list[str]:
        async with AsyncTimbal(base_url=url, **settings) as client:
            walk = client.paginate(client.runs.list, status="error", page_token="1", limit=3, prefetch=prefetch)
            return [run.id async for run in walk]

    with FaultServer(answer(numbered)) as server:
        if flavour == "async":
            found = asyncio.run(awaited(server.url))
        else:
            with Timbal(base_url=server.url, **settings) as client:
                walk = client.paginate(client.runs.list, status="error", page_token="1", limit=3, prefetch=prefetch)
                found = [run.id for run in walk]
    assert found == ["r1", "r2", "r3"]
    assert [received.query for received in server.requests] == [f"status=error&page_token={n}" for n in (1, 2, 3)]


@PREFETCH
def test_a_page_that_fails_raises_what_the_call_raises(prefetch: bool) -> None:
    def failing(received: Received) -> bytes:
        return message(501, {"error": "no"}) if "page_token=2" in received.query else numbered(received)

    found: list[Any] = []
    settings: dict[str, Any] = {"api_key": "k", "org_id": "o", "project_id": "p"}
    with FaultServer(answer(failing)) as server, Timbal(base_url=server.url, **settings) as client:
        walk = client.paginate(client.runs.list, prefetch=prefetch)
        with pytest.raises(ServerError, match="501"):
            found.extend(walk)
    assert walk.next_page_token == "2"
    assert [run.id for run in found] == ["r0", "r1"]
