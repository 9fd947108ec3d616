"""Walks give typed items and pages."""

from __future__ import annotations

from typing import assert_type

from timbal.client import AsyncTimbal, Timbal
from timbal_api.models import K2File, ListRunsResBody, RunPreview


def sync(client: Timbal) -> None:
    for run in client.paginate(client.runs.list, status="error", limit=10):
        assert_type(run, RunPreview)
        assert_type(run.cost_usd, float)
        assert_type(run.duration_ms, int | None)
    for page in client.paginate(client.runs.list).pages():
        assert_type(page, ListRunsResBody)
    assert_type(next(iter(client.paginate(client.k2.list_files, "kb_1", prefetch=True))), K2File)


async def asynchronous(client: AsyncTimbal) -> None:
    async for run in client.paginate(client.runs.list, status="error"):
        assert_type(run, RunPreview)
    async for page in client.paginate(client.runs.list).pages():
        assert_type(page, ListRunsResBody)
