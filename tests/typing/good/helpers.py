"""`paginate`, `stream` and `with_response` take the arguments of the method that they are given."""

from __future__ import annotations

from functools import partial
from typing import assert_type

from timbal.client import AsyncPaginator, AsyncTimbal, Paginator, ServerSentEvent, Timbal
from timbal_api.models import (
    BatchCreateVarsReqBody,
    ListK2ChunksResponse,
    ListRunsResBody,
    RunDetail,
    RunPreview,
    VarInput,
)


def sync(client: Timbal) -> None:
    assert_type(client.paginate(client.runs.list, status="error"), Paginator[ListRunsResBody])
    assert_type(client.paginate(client.runs.list, status="error", limit=None), Paginator[ListRunsResBody])
    assert_type(client.paginate(client.runs.list, page_token="t", prefetch=True), Paginator[ListRunsResBody])
    assert_type(client.paginate(client.k2.list_file_chunks, "kb_1", "file_1"), Paginator[ListK2ChunksResponse])
    for run in client.paginate(partial(client.runs.list, status="error"), limit=3):
        assert_type(run, RunPreview)
    sized = partial(client.k2.list_file_chunks, limit=200)
    assert_type(client.paginate(sized, "kb_1", "file_1", limit=1000), Paginator[ListK2ChunksResponse])
    assert_type(client.with_response(client.runs.get, "r1").value, RunDetail)
    assert_type(client.with_response(client.runs.list, status="error").status_code, int)
    client.with_response(client.runs.create_reaction, "r1", sentiment="positive")
    client.with_response(client.runs.create_reaction, "r1", body={"sentiment": "positive"})
    client.with_response(client.projects.create_vars, vars=[VarInput(name="a", type="plain", value="b")])
    client.with_response(client.projects.create_vars, body=BatchCreateVarsReqBody(vars=[]))
    with client.stream(client.ace.create_chat_completion, "ace_1", body={"stream": True}) as events:
        for event in events:
            assert_type(event, ServerSentEvent)


async def asynchronous(client: AsyncTimbal) -> None:
    assert_type(client.paginate(client.runs.list, status="error"), AsyncPaginator[ListRunsResBody])
    assert_type(client.paginate(client.runs.list, status="error", limit=3), AsyncPaginator[ListRunsResBody])
    async for run in client.paginate(client.runs.list, prefetch=True):
        assert_type(run, RunPreview)
    assert_type((await client.with_response(client.runs.get, "r1")).value, RunDetail)
    await client.with_response(client.runs.create_reaction, "r1", body={"sentiment": "positive"})
    async with client.stream(client.ace.create_chat_completion, "ace_1", body={"stream": True}) as events:
        async for event in events:
            assert_type(event, ServerSentEvent)
