"""A server that refuses an upload before it has read it: what it answered comes out, although it hung up."""

from __future__ import annotations

import io
import json
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from support.conversations import converse
from support.flavours import FLAVOURS
from support.listeners import Listener
from support.servers import message
from timbal.client.errors import APIConnectionError, APIStatusError

SIZE = 12_000_000
"""More than the buffers of both ends take."""


class Refusing(Listener):
    """Answers as soon as the headers are there and a little of the body, and hangs up: the rest is reset."""

    def __init__(self, answer: bytes) -> None:
        super().__init__()
        self._answer = answer
        self.requests = 0

    def serve(self, connection: socket.socket) -> None:
        taken = 0
        while taken < 200_000:
            taken += len(connection.recv(65536))
        with self.lock:
            self.requests += 1
        connection.sendall(self._answer)


def _pieces() -> Iterator[bytes]:
    for _ in range(SIZE // 50_000):
        yield b"x" * 50_000


class Unmeasured(io.RawIOBase):
    """A file that is sent in chunks, because its length is not known."""

    def __init__(self) -> None:
        self._left = SIZE

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = min(len(buffer), self._left)
        self._left -= size
        buffer[:size] = bytes(size)
        return size


CALLS: dict[str, Callable[[Any], Any]] = {
    "a form with bytes": lambda client: client.files.upload(file=b"x" * SIZE),
    "a form with a file": lambda client: client.files.upload(file=io.BytesIO(b"x" * SIZE)),
    "a form of unknown length": lambda client: client.files.upload(file=Unmeasured()),
    "pieces": lambda client: client.request("POST", "/x", content=_pieces()),
    "one text": lambda client: client.workforce("bot").post("x", content="x" * SIZE),
    "JSON": lambda client: client.compose("x" * SIZE).start(),
}
REFUSAL = message(413, {"error": "at most 10 MB"}, {"Connection": "close"})


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("name", CALLS)
def test_a_refusal_in_the_middle_of_an_upload_comes_out(name: str, flavour: str) -> None:
    with Refusing(REFUSAL) as server, pytest.raises(APIStatusError, match=r"413 .*: at most 10 MB") as caught:
        converse(flavour, server.url, CALLS[name])
    assert caught.value.status_code == 413
    assert server.requests == 1


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_server_that_only_hangs_up_is_a_connection_error(flavour: str) -> None:
    with Refusing(b"") as server, pytest.raises(APIConnectionError, match="broke before"):
        converse(flavour, server.url, CALLS["pieces"])
    assert server.requests == 1


class Early(Listener):
    """Begins its answer before the body has come, and ends it afterwards: every connection serves several requests."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[int] = []

    def serve(self, connection: socket.socket) -> None:
        reader = connection.makefile("rb")
        while True:
            length = -1
            while (line := reader.readline()) not in (b"\r\n", b""):
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            if not line:
                return
            said = json.dumps({"length": length}).encode()
            head, _, body = message(200, said).partition(b"\r\n\r\n")
            connection.sendall(head + b"\r\n")
            self.sizes.append(len(reader.read(length)))
            connection.sendall(b"\r\n" + body)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_answer_that_begins_early_is_read_whole(flavour: str) -> None:
    sizes = [100_000, 3_000_000, 0, 100_000]

    def call(size: int) -> Callable[[Any], Any]:
        return lambda client: client.request("POST", "/x", content=b"x" * size)

    with Early() as server:
        answers = converse(flavour, server.url, *map(call, sizes))
        assert server.connections == 1
    assert [answer.json() for answer in answers] == [{"length": size} for size in sizes]
    assert server.sizes == sizes
