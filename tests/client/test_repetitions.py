"""What a repetition leaves behind, and what a derived client keeps of the rules for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from support.agents import Agents
from support.servers import FaultServer, reply
from timbal.client import APIStatusError, AsyncTimbal, Timbal

SETTINGS: dict[str, Any] = {"api_key": "k", "org_id": "o1", "project_id": "p1"}
AGAIN = reply(503, b"not yet", {"Retry-After": "0"})


def test_an_answer_is_closed_before_the_request_is_repeated(agents: Agents) -> None:
    kind: Any = httpx.AsyncClient if agents.asynchronous else httpx.Client
    # One connection: it is free for the repetition only if the answer before has been closed.
    own = kind(verify=False, trust_env=False, limits=httpx.Limits(max_connections=1))
    with FaultServer(AGAIN) as server:
        agent = agents(server.url, http_client=own, timeout=httpx.Timeout(60, pool=0.01))
        for _ in range(10):
            with agent.stream_request("GET", "big", check=False, timeout=httpx.Timeout(60, pool=0.01)) as response:
                assert response.status_code == 503
    assert len(server.requests) == 30


def outcome_of(flavour: str, url: str, derive: Callable[[Any], Any], **settings: Any) -> None:
    """One call of a client that was derived from another."""

    async def awaited() -> None:
        async with AsyncTimbal(base_url=url, **SETTINGS, **settings) as client:
            await derive(client).runs.get("r1")

    if flavour == "async":
        asyncio.run(awaited())
        return
    with Timbal(base_url=url, **SETTINGS, **settings) as client:
        derive(client).runs.get("r1")


OTHERS: dict[str, Callable[[Any], Any]] = {
    "timeout": lambda client: client.with_options(timeout=5),
    "deadline": lambda client: client.with_options(deadline=1000),
    "rev": lambda client: client.with_options(rev="dev"),
    "nothing": lambda client: client.with_options(),
    "twice": lambda client: client.with_options(timeout=5).with_options(org_id="o2"),
}


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("retries", [0, 4])
def test_a_derived_client_repeats_as_often_unless_told_otherwise(retries: int, other: str, flavour: str) -> None:
    with FaultServer(AGAIN) as server, pytest.raises(APIStatusError):
        outcome_of(flavour, server.url, OTHERS[other], max_retries=retries)
    assert len(server.requests) == retries + 1


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_a_derived_client_waits_no_longer_unless_told_otherwise(flavour: str) -> None:
    with FaultServer(reply(503, retry_after="2")) as server, pytest.raises(APIStatusError):
        outcome_of(flavour, server.url, lambda client: client.with_options(timeout=5), max_retry_wait=1)
    assert len(server.requests) == 1
    with FaultServer(AGAIN) as server, pytest.raises(APIStatusError):
        outcome_of(flavour, server.url, lambda client: client.with_options(max_retries=1), max_retry_wait=1)
    assert len(server.requests) == 2
