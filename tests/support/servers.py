"""A scripted HTTP server that misbehaves on purpose, over real sockets, and counts what reached it."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from support.listeners import Listener, reset_when_closed


class Received(NamedTuple):
    """One request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def json(self) -> Any:
        return json.loads(self.body)


Step = Callable[["FaultServer", socket.socket, Received], bool]
"""Answers one request; true if the connection goes on."""


class FaultServer(Listener):
    """Answers the n-th request with the n-th step; the last step answers all that follow.

    Attributes:
        requests: what arrived, in order; a request that only arrived in part is not among them.
    """

    def __init__(self, *steps: Step) -> None:
        super().__init__()
        self._steps = steps or (reply(),)
        self.requests: list[Received] = []

    def serve(self, connection: socket.socket) -> None:
        with connection.makefile("rb") as reader:
            while (request := read_request(reader)) is not None:
                with self.lock:
                    step = self._steps[min(len(self.requests), len(self._steps) - 1)]
                    self.requests.append(request)
                if not step(self, connection, request):
                    return


def read_request(reader: Any) -> Received | None:
    """One request from a connection, or None where it ends before the request does."""
    line = reader.readline().decode("latin-1").split()
    if len(line) != 3:
        return None
    headers: dict[str, str] = {}
    while (header := reader.readline()) not in (b"\r\n", b"\n"):
        if not header:
            return None
        name, _, value = header.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body = _read_body(reader, headers)
    return None if body is None else Received(line[0], line[1], headers, body)


def _read_body(reader: Any, headers: Mapping[str, str]) -> bytes | None:
    if headers.get("transfer-encoding") != "chunked":
        length = int(headers.get("content-length", 0))
        body = reader.read(length)
        return body if len(body) == length else None
    chunks = []
    while size := int(reader.readline() or b"0", 16):
        chunks.append(reader.read(size))
        reader.readline()
    return b"".join(chunks) if reader.readline() else None


# ---------------------------------------------------------------------------------------------------- steps


def message(status: int = 200, body: Any = b"{}", headers: Mapping[str, str] | None = None, **more: str) -> bytes:
    """An HTTP response as bytes: JSON unless the body is bytes and the headers say otherwise."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    fields = {"Content-Type": "application/json", "Content-Length": str(len(content)), **(headers or {})}
    fields.update({name.replace("_", "-").title(): value for name, value in more.items()})
    lines = [f"HTTP/1.1 {status} Scripted", *(f"{name}: {value}" for name, value in fields.items() if value)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1") + content


def reply(status: int = 200, body: Any = b"{}", headers: Mapping[str, str] | None = None, **more: str) -> Step:
    """A whole response; the connection is kept."""
    return raw(message(status, body, headers, **more), keep=True)


def raw(data: bytes, *, keep: bool = False) -> Step:
    """These bytes, whatever they are; then the connection is closed, unless it is kept."""

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(data)
        return keep

    return step


def answer(make: Callable[[Received], bytes]) -> Step:
    """A response that depends on the request."""

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(make(request))
        return True

    return step


def close() -> Step:
    """No answer, an orderly end."""
    return raw(b"")


def reset(data: bytes = b"") -> Step:
    """These bytes, then the connection is reset."""

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        if data:
            connection.sendall(data)
        reset_when_closed(connection)
        return False

    return step


def stall(data: bytes = b"") -> Step:
    """These bytes, then nothing until the test is over."""

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(data)
        server.stopping.wait(60)
        return False

    return step


def truncated(body: bytes = b'{"items": [1, 2, 3', missing: int = 10, status: int = 200) -> Step:
    """A body that ends before its declared length."""
    return raw(message(status, body, {"Content-Length": str(len(body) + missing)}))


def chunked(*chunks: bytes, end: bool = True, headers: Mapping[str, str] | None = None) -> Step:
    """A body in chunks; without its end the connection closes in the middle."""
    head = message(200, b"", {"Content-Length": "", "Transfer-Encoding": "chunked", **(headers or {})})
    body = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return raw(head + body + (b"0\r\n\r\n" if end else b""), keep=end)


def endless(piece: bytes, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Step:
    """The same piece again and again, until the client hangs up."""
    head = message(status, b"", {"Content-Length": "", "Connection": "close", **(headers or {})})

    def step(server: FaultServer, connection: socket.socket, request: Received) -> bool:
        connection.sendall(head)
        while not server.stopping.is_set():
            connection.sendall(piece)
        return False

    return step


def bomb(megabytes: int) -> Step:
    """Zeros that compress a thousandfold."""
    body = gzip.compress(bytes(1024 * 1024) * megabytes)
    return reply(200, body, {"Content-Encoding": "gzip", "Content-Type": "application/octet-stream"})


@contextmanager
def refusing() -> Iterator[str]:
    """The URL of a port where nobody listens, kept free for as long as it is used."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))  # bound and not listening: a connection is refused
        yield f"http://127.0.0.1:{holder.getsockname()[1]}"
