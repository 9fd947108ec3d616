"""Streams give text, typed events and a result."""

from __future__ import annotations

from typing import assert_type

import httpx

from timbal.client import AsyncTimbal, Timbal
from timbal.client.compose import File, TextDelta, ToolCall


def sync(client: Timbal) -> None:
    with client.compose(["Review this", File.from_path("config.json")], effort="high") as stream:
        for event in stream:
            match event:
                case TextDelta(text=text):
                    assert_type(text, str)
                case ToolCall(name=name):
                    assert_type(name, str)
        assert_type(stream.result().text, str)
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
