"""A body that comes in small pieces, each in good time, ends at the deadline of its call."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from support.agents import Agents
from support.servers import FaultServer, Received, Step, message
from timbal.client import APITimeoutError

PIECES = 150


def trickling(status: int = 200) -> Step:
    """A whole answer, piece by piece over at least three seconds: no pause is as long as a read timeout."""

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(message(status, b"", {"Content-Length": str(PIECES)}))
        for _ in range(PIECES):
            if server.stopping.wait(0.02):
                return False
            connection.sendall(b"1")
        return True

    return step


@pytest.mark.parametrize("status", [200, 404])
def test_the_deadline_ends_a_body_whose_every_piece_is_in_time(status: int, agents: Agents) -> None:
    with FaultServer(trickling(status)) as server:
        agent: Any = agents(server.url, deadline=0.4, timeout=60)
        with pytest.raises(APITimeoutError, match="deadline="):
            agent.get("x")
    assert len(server.requests) == 1
