"""Mistakes that a type checker must find; each line says which words the finding must have (`|` for either)."""

from __future__ import annotations

from timbal.client import AsyncTimbal, Timbal


def sync(client: Timbal) -> None:
    client.runs.lst()  # expect: lst
    client.run.list()  # expect: run
    client.runs.list(stauts="error")  # expect: stauts
    client.runs.list(sort_by="age")  # expect: sort_by|age
    client.runs.list(roots="yes")  # expect: roots|bool
    client.runs.get()  # expect: run_id
    client.runs.get(7)  # expect: str
    client.runs.create_reaction("run_1")  # expect: overload
    client.runs.get("run_1").cots_usd  # noqa: B018  # expect: cots_usd
    for run in client.paginate(client.runs.list):
        run.name  # noqa: B018  # expect: name
    client.paginate(client.projects.get)  # expect: ProjectDetail
    Timbal(api_kye="...")  # expect: api_kye
    client.with_options(retries=3)  # expect: retries
    client.compose("Hello", effort=3)  # expect: effort|int
    client.compose("Hello", efort="high")  # expect: efort


async def asynchronous(client: AsyncTimbal) -> None:
    client.runs.get("run_1").status  # noqa: B018  # expect: status
    for _ in client.paginate(client.runs.list):  # expect: iter
        pass
    with client.compose("Hello"):  # expect: __enter__|context manager
        pass
    await client.workforce("bot").run(prompt="Hello").text  # expect: text
