"""`paginate` takes a method and its arguments, and refuses what does not fit before anything is sent."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.servers import FaultServer, Received, answer, message
from timbal.client import AsyncTimbal, ConfigError, Timbal


def page(received: Received) -> bytes:
    if "/chunks" in received.path:
        return message(200, {"chunks": [{"uid": f"c{n}"} for n in range(5)], "next_page_token": "next"})
    return message(200, {"runs": [{"id": "r0"}, {"id": "r1"}], "next_page_token": None})


async def drained(walk: Any) -> list[Any]:
    return [item async for item in walk]


def walked(client: Any, walk: Any) -> Any:
    return list(walk) if isinstance(client, Timbal) else drained(walk)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    ("mistake", "error", "words"),
    [
        (lambda c: c.paginate(c.runs.list, statsu="error"), TypeError, "statsu"),
        (lambda c: c.paginate(c.runs.list, statsu="error", limit=3), TypeError, "statsu"),
        (lambda c: c.paginate(c.runs.list, "error"), TypeError, "positional"),
        (lambda c: c.paginate(partial(c.runs.list, statsu="error")), TypeError, "statsu"),
        (lambda c: c.paginate(c.k2.list_file_chunks, "kb_1"), TypeError, "file_id"),
        (lambda c: c.paginate(c.k2.list_file_chunks, "kb_1", "f", kb_id="kb_2"), TypeError, "kb_id"),
        (lambda c: c.paginate(partial(c.k2.list_files, "kb_1"), kb_id="kb_2"), TypeError, "kb_id"),
        (lambda c: c.paginate(c.runs.list, limit="3"), TypeError, "limit takes an int"),
        (lambda c: c.paginate(c.runs.list, limit=True), TypeError, "limit takes an int"),
        (lambda c: c.paginate(c.runs.list, limit=-1), ValueError, "limit=-1"),
        (lambda c: c.paginate(c.runs.list, from_="yesterday"), ValueError, "yesterday"),
        (lambda c: c.paginate(c.k2.list_files, "../x"), ValueError, "kb_id"),
        (lambda c: c.paginate(c.projects.get), TypeError, r"projects\.get returns no page"),
        (lambda c: c.paginate(c.runs.create_reaction, "r1", sentiment="x"), TypeError, "returns no page"),
        (lambda c: c.paginate(c.paginate, c.runs.list), TypeError, "takes a method of a group"),
        (lambda c: c.paginate(c.runs), TypeError, "takes a method"),
        (lambda c: c.paginate(lambda: c.runs.list()), TypeError, "takes a method of a group"),
        (lambda c: c.paginate(type(c)(api_key="k").runs.list), TypeError, "another client"),
        (lambda c: c.paginate(partial(c.with_options(timeout=1).runs.list, status="x")), TypeError, "another client"),
        (lambda c: type(c)(api_key="k", base_url=c.base_url).paginate(c.orgs.list), TypeError, "another client"),
    ],
)
def test_a_mistake_is_refused_where_it_is_made(mistake: Any, error: type[Exception], words: str, flavour: str) -> None:
    with FaultServer(answer(page)) as server, pytest.raises(error, match=words):
        converse(flavour, server.url, mistake)
    assert server.requests == []


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_setting_that_is_missing_is_noticed_when_the_walk_is_made(
    flavour: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TIMBAL_ORG_ID", raising=False)
    kind: Any = AsyncTimbal if flavour == "async" else Timbal
    client = kind(api_key="k", base_url="https://nobody.invalid")
    with pytest.raises(ConfigError, match="no org_id"):
        client.paginate(client.runs.list)
    client.paginate(client.runs.list, org_id="10", project_id="42")


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_limit_is_that_of_the_walk_and_partial_binds_that_of_the_method(flavour: str) -> None:
    with FaultServer(answer(page)) as server:
        short, sized = converse(
            flavour,
            server.url,
            lambda c: walked(c, c.paginate(c.k2.list_file_chunks, "kb_1", "f_1", limit=3)),
            lambda c: walked(c, c.paginate(partial(c.k2.list_file_chunks, limit=200), "kb_1", "f_1", limit=3)),
        )
    assert [chunk["uid"] for chunk in short] == [chunk["uid"] for chunk in sized] == ["c0", "c1", "c2"]
    assert [received.query for received in server.requests] == ["", "limit=200"]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "walk",
    [
        lambda c: c.paginate(c.runs.list, status="error", page_token="t7"),
        lambda c: c.paginate(partial(c.runs.list, page_token="t7"), status="error"),
        lambda c: c.paginate(partial(partial(c.runs.list, status="success"), page_token="t7"), status="error"),
    ],
    ids=["given", "bound", "bound twice"],
)
def test_a_page_token_is_where_the_walk_begins(walk: Any, flavour: str) -> None:
    with FaultServer(answer(page)) as server:
        runs, *_ = converse(flavour, server.url, lambda c: walked(c, walk(c)))
    assert [run["id"] for run in runs] == ["r0", "r1"]
    assert sorted(server.requests[0].query.split("&")) == ["page_token=t7", "status=error"]
