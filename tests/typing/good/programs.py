"""Larger programs: own classes and helpers over the client, concurrency, and every kind of event."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Any, TypeVar, assert_never, assert_type

import httpx

from timbal.client import (
    APIStatusError,
    AsyncTimbal,
    File,
    NotFoundError,
    RateLimitError,
    RunFailed,
    RunOutcome,
    Timbal,
)
from timbal.client.compose import (
    ComposeEvent,
    MessageFinished,
    Result,
    SessionStarted,
    TextDelta,
    ThinkingDelta,
    ToolCall,
    ToolResult,
    Unknown,
)
from timbal.client.workforce import Approval, Interaction
from timbal_api.models import K2File, ProjectDetail, RunDetail, RunPreview
from timbal_api.types import Page

T = TypeVar("T")


class Desk(Timbal):
    """A client with methods of its own: what derives from it is of its class."""

    def failed(self) -> list[RunPreview]:
        return list(self.paginate(self.runs.list, status="error"))


def own_class() -> None:
    with Desk(api_key="k") as desk:
        assert_type(desk.with_options(timeout=3), Desk)
        assert_type(desk.with_options(timeout=3).with_options(max_retries=0).failed(), list[RunPreview])


def costs(runs: Iterable[RunPreview]) -> Mapping[str, float]:
    total: Counter[str] = Counter()
    for run in runs:
        total[run.status] += int(run.cost_usd * 100)
    return {status: cents / 100 for status, cents in total.items()}


def first_of(method: Callable[..., Page[T]], **filters: Any) -> T | None:
    return next(iter(method(**filters)), None)


def generic_helpers(client: Timbal) -> None:
    assert_type(first_of(client.runs.list, status="error"), RunPreview | None)
    assert_type(first_of(partial(client.k2.list_files, "kb_1")), K2File | None)


def say(event: ComposeEvent) -> str:
    match event:
        case SessionStarted() | MessageFinished() | Unknown():
            return ""
        case TextDelta(text=text) | ThinkingDelta(text=text):
            return text
        case ToolCall(name=name):
            return name
        case ToolResult() | Result():
            return "\n"
        case _:
            assert_never(event)


def errors(client: Timbal, run_id: str) -> RunDetail | None:
    try:
        return client.runs.get(run_id)
    except NotFoundError:
        return None
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        raise
    except APIStatusError as error:
        assert_type(error.request_id, str | None)
        assert_type(error.headers, httpx.Headers)
        raise


def paused(client: Timbal) -> RunOutcome:
    agent = client.workforce("bank")
    try:
        return agent.run(prompt="Pay")
    except RunFailed as failed:
        assert_type(failed.outcome.pending, tuple[Approval | Interaction, ...])
        return agent.resume(failed.outcome, {each.id: True for each in failed.outcome.pending})


def files(client: Timbal) -> list[str]:
    outcome = client.workforce("painter").run(["Draw", File.from_bytes(b"...", name="a.png")])
    return [file.name for file in outcome.files if file.name]


def pages(client: Timbal) -> Iterator[tuple[int, str | None]]:
    walk = client.paginate(client.runs.list, limit=100)
    for page in walk.pages():
        yield len(page), walk.next_page_token


async def at_once(client: AsyncTimbal, ids: list[str]) -> None:
    project, first, *_ = await asyncio.gather(client.projects.get(), client.runs.get(ids[0]), client.orgs.list())
    assert_type(project, ProjectDetail)
    assert_type(first, RunDetail)
    assert_type(await asyncio.gather(*(client.runs.get(each) for each in ids)), list[RunDetail])


@asynccontextmanager
async def several(names: list[str]) -> AsyncGenerator[list[AsyncTimbal], None]:
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(AsyncTimbal(org_id=name)) for name in names]


async def relay(client: AsyncTimbal, prompt: str) -> AsyncIterator[str]:
    async with client.compose(prompt) as stream:
        async for event in stream:
            yield say(event)


def tools(client: Timbal) -> dict[str, Callable[..., Any]]:
    return {"runs": client.runs.list, "run": client.runs.get, "ask": client.workforce("bot").run}
