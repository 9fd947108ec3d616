"""What the servers of tests share: each connection is served in a thread of its own, and all end with the server."""

from __future__ import annotations

import socket
import struct
import threading
from contextlib import suppress
from typing import Self

import psutil


class Listener:
    """Listens on a free port of 127.0.0.1 for as long as its block lasts.

    Attributes:
        port: the port.
        url: where it listens.
        connections: how many connections were accepted.
        lock: for what several connections change.
        stopping: set when the block ends.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.connections = 0
        self.lock = threading.Lock()
        self.stopping = threading.Event()

    def serve(self, connection: socket.socket) -> None:
        """Serve a connection until it ends; it is closed afterwards. An OSError ends it too."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stopping.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join(30)
        with self.lock:
            sockets = list(self._sockets)
        for each in sockets:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(30)
            assert not thread.is_alive(), "a connection does not end"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self.lock:
                self.connections += 1
                self._sockets.add(connection)
            self._threads = [each for each in self._threads if each.is_alive()]
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            self.serve(connection)
        with self.lock:
            self._sockets.discard(connection)


def reset_when_closed(connection: socket.socket) -> None:
    """Let the end of a connection be a reset instead of an orderly one."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def leading_to(listener: Listener) -> int:
    """How many connections this process has open to a server of its own."""
    found = psutil.Process().net_connections("tcp4")
    return sum(bool(each.raddr) and each.raddr.port == listener.port for each in found)
