"""Mistakes in what is done with an answer, a walk, a stream or a method."""

from __future__ import annotations

from collections.abc import Callable

from timbal.client import AsyncTimbal, Timbal
from timbal_api.models import RunDetail


def next_token(client: Timbal) -> str:
    return client.runs.list().next_page_token  # expect: None


def rows(client: Timbal) -> int:
    return client.k2.query("kb_1", sql="select 1")  # expect (mypy): Any


def sync(client: Timbal) -> None:
    client.runs.list().runs[0].nmae  # noqa: B018  # expect: nmae
    client.nothing.list()  # expect: nothing
    print(client.workforce("x").run(prompt="x").usage.total)  # expect: total
    get: Callable[[int], RunDetail] = client.runs.get  # expect: int
    get(1)


async def asynchronous(client: AsyncTimbal) -> None:
    client.runs.list().runs  # noqa: B018  # expect: runs
    client.runs.delete_reaction("a", "b")  # expect: delete_reaction
    client.workforce("x").run(prompt="x")  # expect (mypy, pyright, basedpyright): await
    await client.paginate(client.runs.list)  # expect: await
    for event in client.workforce("x").stream(prompt="x"):  # expect: iter
        print(event)
