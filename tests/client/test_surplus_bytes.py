"""Bytes that follow a response are seen: they never become the response to the next request."""

from __future__ import annotations

import pytest

from support.conversations import converse, streamed
from support.flavours import FLAVOURS
from support.servers import FaultServer, message, raw, reply

SURPLUS = [b"x", b"\r\n", message(200, {"id": "not yours"})]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("surplus", SURPLUS, ids=["a byte", "a line end", "a whole response"])
@pytest.mark.parametrize("streams", [False, True], ids=["read", "streamed"])
def test_a_connection_with_surplus_bytes_is_not_used_again(streams: bool, surplus: bytes, flavour: str) -> None:
    with FaultServer(raw(message(200, {"id": "a"}) + surplus, keep=True), reply(200, {"id": "b"})) as server:
        first, second = converse(
            flavour,
            server.url,
            lambda client: streamed(client, "GET", "/a") if streams else client.request("GET", "/a"),
            lambda client: client.request("GET", "/b"),
        )
    assert (first if streams else first.content) == b'{"id": "a"}'
    assert second.json() == {"id": "b"}
    assert server.connections == 2


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_connection_without_surplus_bytes_is_used_again(flavour: str) -> None:
    with FaultServer(reply(200, {})) as server:
        converse(flavour, server.url, *[lambda client: client.request("GET", "/a")] * 3)
    assert server.connections == 1
