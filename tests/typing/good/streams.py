"""Streams give text, typed events and a result."""

from __future__ import annotations

from typing import assert_type

import httpx

from timbal.client import AsyncRunStream, AsyncTimbal, ComposeStream, File, Timbal
from timbal.client.compose import TextDelta, ToolCall
from timbal.client.workforce import Event
from timbal_api.models import ComposeEffort, ComposeMode, ComposeModel


def sync(client: Timbal) -> None:
    with client.compose(["Review this", File.from_path("config.json")], effort="high") as stream:
        for event in stream:
            match event:
                case TextDelta(text=text):
                    assert_type(text, str)
                case ToolCall(name=name):
                    assert_type(name, str)
                case _:
                    pass
        assert_type(stream.result().text, str)
    effort = "".join(["h", "igh"])
    assert_type(client.compose("Hello", effort=effort, mode="plan", model="opus").start(), ComposeStream)
    enums: tuple[ComposeEffort, ComposeMode, ComposeModel] = ("max", "plan", "haiku")
    client.compose("Hello", effort=enums[0], mode=enums[1], model=enums[2])
    agent = client.workforce("support-bot", rev="main")
    assert_type(agent.get("healthcheck"), httpx.Response)
    assert_type(agent.run(prompt="Hello").text, str)
    with agent.stream(prompt="Hello") as live:
        for piece in live.text:
            assert_type(piece, str)


async def asynchronous(client: AsyncTimbal) -> None:
    async with client.compose("Hello") as stream:
        async for piece in stream.text:
            assert_type(piece, str)
    agent = client.workforce("support-bot")
    assert_type(await agent.get("healthcheck"), httpx.Response)
    assert_type((await agent.run(prompt="Hello")).text, str)
    live = await agent.stream(["Look", File.from_path("photo.png")], parent_id="r0", parent="Projects").start()
    assert_type(live, AsyncRunStream)
    async for event in live.heartbeats(15):
        assert_type(event, Event | None)
    assert_type((await live.result()).files, tuple[File, ...])
