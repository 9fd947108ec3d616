"""What sub-agents of Composer say among themselves is in the events, and in nothing that is the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from typing import Any

import pytest

from support.compose_wire import CAPTURE, FIRST, LAST, SESSION, WAYS, session_in, sse
from support.servers import FaultServer, chunked
from timbal.client import AsyncTimbal, StreamInterrupted, Timbal
from timbal.client.compose import TextDelta

SETTINGS = {"api_key": "k", "org_id": "o1", "project_id": "p1"}
ASIDE = "a word among sub-agents"


def with_subagent(way: str) -> list[Any]:
    """The captured session, in which a sub-agent that has a session of its own says something before the last words."""
    words = {**CAPTURE[8]["message"], "id": "msg_sub", "content": [{"type": "text", "text": ASIDE}]}
    aside = {**CAPTURE[8], "message": words, "parent_tool_use_id": "toolu_a_2", "session_id": "of the sub-agent"}
    return session_in(way, [*CAPTURE[:8], aside, *CAPTURE[8:]])


def read(flavour: str, events: list[Any], look: Callable[[Any], Any], alook: Callable[[Any], Any]) -> Any:
    """What `look`, or `alook` where it is awaited, finds in a stream of these events."""
    step = chunked(sse(*events), headers={"Content-Type": "text/event-stream"})

    async def awaited(url: str) -> Any:
        async with AsyncTimbal(base_url=url, **SETTINGS) as client, client.compose("Hello") as stream:
            return await alook(stream)

    with FaultServer(step) as server:
        if flavour == "async":
            return asyncio.run(awaited(server.url))
        with Timbal(base_url=server.url, **SETTINGS) as client, client.compose("Hello") as stream:
            return look(stream)


async def pieces(stream: Any) -> str:
    async with aclosing(stream.text) as text:
        return "".join([each async for each in text])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_the_text_is_without_the_words_of_subagents(flavour: str, way: str) -> None:
    text = read(flavour, with_subagent(way), lambda stream: "".join(stream.text), pieces)
    assert text == FIRST + LAST


async def drain(stream: Any) -> None:
    async for _ in stream:
        pass


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_the_session_is_not_that_of_a_subagent(flavour: str) -> None:
    # Cut off after the sub-agent's words: what comes later would name the session again.
    with pytest.raises(StreamInterrupted) as caught:
        read(flavour, with_subagent("whole")[:9], list, drain)
    assert caught.value.session_id == SESSION
    assert caught.value.text == FIRST


@pytest.mark.parametrize("flavour", ["sync", "async"])
def test_an_interrupted_stream_keeps_the_text_without_them_too(flavour: str) -> None:
    with pytest.raises(StreamInterrupted) as caught:
        read(flavour, with_subagent("inside")[:-1], list, drain)
    assert caught.value.text == FIRST + LAST
    said = "".join(each.text for each in caught.value.events if isinstance(each, TextDelta))
    assert ASIDE in said
