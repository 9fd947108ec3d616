"""A TCP proxy that resets connections where it is told to: after so many bytes or events of an answer."""

from __future__ import annotations

import re
import selectors
import socket
from collections import deque
from typing import NamedTuple

from support.listeners import Listener, reset_when_closed

STREAM = b"/stream"
"""What the first line of a request has in it that starts a run."""

LOG = b"/events"
"""What that of a request for a run's log has in it."""

_request_line = re.compile(rb"(?m)^(GET|POST|PUT|PATCH|DELETE) (\S+) HTTP/1\.1\r$")


class Cut(NamedTuple):
    """Where to reset one answer.

    Attributes:
        request: what the first line of the request has in it whose answer it is.
        after_bytes: bytes of the answer, its head included, that still come through.
        after_events: events of the answer that still come through.
        before_request: whether the request itself is held back.
    """

    request: bytes
    after_bytes: int | None = None
    after_events: int | None = None
    before_request: bool = False


class CuttingProxy(Listener):
    """Passes everything on to a server, but for the cuts that are planned.

    Args:
        target: the port of the server; it may be changed while the proxy runs.

    Attributes:
        plan: the cuts still to come, in order; each waits for a request that it fits.
        requests: the first lines of the requests that came.
        cuts: how many connections were reset.
        passed: the bytes of each answer that came through, in the order of the requests.
    """

    def __init__(self, target: int) -> None:
        super().__init__()
        self.target = target
        self.plan: deque[Cut] = deque()
        self.requests: list[bytes] = []
        self.cuts = 0
        self.passed: list[bytearray] = []

    def started(self) -> int:
        """How many runs were asked for."""
        return sum(STREAM in line for line in self.requests)

    def expect(self, *plan: Cut) -> None:
        """Forget what was, and plan these cuts."""
        with self.lock:
            self.plan = deque(plan)
            self.requests = []
            self.passed = []
            self.cuts = 0

    def serve(self, connection: socket.socket) -> None:
        try:
            server = socket.create_connection(("127.0.0.1", self.target))
        except OSError:
            reset_when_closed(connection)
            return
        with server:
            for each in (connection, server):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _Connection(self, connection, server).run()

    def next_cut(self, line: bytes) -> tuple[Cut | None, bytearray]:
        """The cut for a request that came, if one is planned, and where its answer is kept."""
        with self.lock:
            self.requests.append(line)
            self.passed.append(bytearray())
            if self.plan and self.plan[0].request in line:
                return self.plan.popleft(), self.passed[-1]
            return None, self.passed[-1]

    def count_cut(self) -> None:
        """One more connection was reset."""
        with self.lock:
            self.cuts += 1


class _Connection:
    """One connection through the proxy. One thread serves both directions: a socket that another thread is waiting
    on would not be closed at once, and so not be reset.
    """

    def __init__(self, proxy: CuttingProxy, client: socket.socket, server: socket.socket) -> None:
        self._proxy = proxy
        self._client = client
        self._server = server
        self._cut: Cut | None = None
        self._answer = bytearray()

    def run(self) -> None:
        """Pass on what comes until one side has had enough, or a cut is due."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._client, selectors.EVENT_READ, self._forward)
            selector.register(self._server, selectors.EVENT_READ, self._backward)
            while all(key.data() for key, _ in selector.select()):
                pass

    def _forward(self) -> bool:
        """A request, or a part of one, from the client."""
        data = self._client.recv(65536)
        for match in _request_line.finditer(data):
            self._cut, self._answer = self._proxy.next_cut(match[0])
        if self._cut is not None and self._cut.before_request:
            return self._reset()
        self._server.sendall(data)
        return bool(data)

    def _backward(self) -> bool:
        """A part of an answer from the server."""
        data = self._server.recv(65536)
        allowed = self._allowed(data)
        passes = data if allowed is None else data[:allowed]
        self._answer += passes
        self._client.sendall(passes)
        return bool(data) if allowed is None else self._reset()

    def _allowed(self, data: bytes) -> int | None:
        """How many of these bytes may pass before the connection is reset; None if it is not."""
        cut = self._cut
        if cut is None:
            return None
        if cut.after_bytes is not None:
            left = cut.after_bytes - len(self._answer)
            return left if left <= len(data) else None
        whole = bytes(self._answer) + data
        body = whole.find(b"\r\n\r\n") + 4
        if body < 4:
            return None
        ends = [match.end() for match in re.finditer(rb"\n\n", whole[body:])]
        assert cut.after_events is not None
        if len(ends) < cut.after_events:
            return None
        end = body + ends[cut.after_events - 1] if cut.after_events else body
        return max(0, end - len(self._answer))

    def _reset(self) -> bool:
        """Reset the connection at once, before the client can see an orderly end."""
        self._proxy.count_cut()
        reset_when_closed(self._client)
        self._client.close()
        return False
