"""Mistakes in calls of `paginate`, `stream` and `with_response`: type checkers find them in the method's arguments."""

from __future__ import annotations

from timbal.client import AsyncTimbal, Timbal
from timbal_api.models import ListRunsResBody


def sync(client: Timbal, asynchronous: AsyncTimbal) -> None:
    client.paginate(client.runs.list, statsu="error")  # expect: statsu|overload
    client.paginate(client.runs.list, status=3)  # expect: status|overload|int
    client.paginate(client.k2.list_file_chunks, "kb_1")  # expect: file_id|overload
    client.paginate(client.projects.get)  # expect: ProjectDetail|overload
    client.paginate(client.runs.list, limit="3")  # expect: overload
    client.paginate(client.runs.list, prefetch="yes")  # expect: overload
    client.paginate(asynchronous.runs.list)  # expect: overload|Coroutine
    for run in client.paginate(client.runs.list, limit=3):
        run.name  # noqa: B018  # expect: name
    client.with_response(client.runs.list, statsu="error")  # expect: statsu
    client.with_response(client.runs.get)  # expect: run_id|too few
    client.with_response(client.runs.get, 3)  # expect: str
    client.with_response(client.runs.create_reaction, "r1", sentimetn="positive")  # expect: sentimetn|overload
    client.with_response(client.runs.list).value.rnus  # noqa: B018  # expect: rnus
    client.stream(client.runs.list, statsu="error")  # expect: statsu
    client.stream(client.ace.create_chat_completion, body={"stream": True})  # expect: ace_uid|too few


async def asynchronous(client: AsyncTimbal, other: Timbal) -> None:
    client.paginate(client.runs.list, statsu="error")  # expect: statsu|overload
    client.paginate(client.runs.list, prefetch="yes")  # expect: overload
    client.paginate(other.runs.list, status="error")  # expect: Awaitable|overload
    for _ in client.paginate(client.runs.list, limit=3):  # expect: iter
        pass
    await client.with_response(client.runs.list, statsu="error")  # expect: statsu
    await client.with_response(client.runs.create_reaction, "r1", sentimetn="positive")  # expect: sentimetn|overload
    client.stream(other.runs.list, status="error")  # expect: list|Awaitable
    found: ListRunsResBody = client.with_response(client.runs.list)  # expect: assign
    print(found)
