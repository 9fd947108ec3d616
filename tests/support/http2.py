"""A server of HTTP/2 without encryption, on which every request of a client shares one connection."""

from __future__ import annotations

import socket
import threading
from typing import Any

import h2.config
import h2.connection
import h2.events

from support.listeners import Listener


class Http2Server(Listener):
    """Answers at once what fails, and holds back everything else until it is released.

    A request whose path ends with `/fail/STATUS` is answered with that status, the stream of one that ends with
    `/fail/reset` is reset. The others get `body`.

    Attributes:
        paths: of the requests, in the order in which they came.
        failed: counts the requests that were answered at once.
        held: counts the requests that were held back.
        release: lets those that wait be answered.
    """

    def __init__(self, body: bytes = b"{}", content_type: str = "application/json") -> None:
        super().__init__()
        self._body = body
        self._content_type = content_type
        self.paths: list[str] = []
        self.failed = threading.Semaphore(0)
        self.held = threading.Semaphore(0)
        self.release = threading.Event()

    def serve(self, connection: socket.socket) -> None:
        _Connection(self, connection).run()

    def wait(self) -> None:
        """Hold a request back."""
        self.held.release()
        self.release.wait(60)

    def answer(self) -> tuple[str, bytes]:
        """What those get that were held back."""
        return self._content_type, self._body


class _Connection:
    def __init__(self, server: Http2Server, connection: socket.socket) -> None:
        self._server = server
        self._socket = connection
        self._state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        self._paths: dict[int, str] = {}
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []

    def run(self) -> None:
        with self._lock:
            self._state.initiate_connection()
            self._flush()
        while data := self._socket.recv(65536):
            with self._lock:
                for event in self._state.receive_data(data):
                    self._take(event)
                self._flush()
        self._server.release.set()
        for thread in self._threads:
            thread.join()

    def _take(self, event: Any) -> None:
        if isinstance(event, h2.events.RequestReceived):
            fields = {str(name, "ascii"): str(value, "ascii") for name, value in event.headers}
            self._paths[event.stream_id] = fields[":path"].partition("?")[0]
        elif isinstance(event, h2.events.DataReceived):
            self._state.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            self._server.paths.append(self._paths[event.stream_id])
            self._threads.append(threading.Thread(target=self._answer, args=(event.stream_id,), daemon=True))
            self._threads[-1].start()

    def _answer(self, stream: int) -> None:
        _, fails, how = self._paths[stream].rpartition("/fail/")
        if not fails:
            self._server.wait()
        with self._lock:
            if how == "reset":
                self._state.reset_stream(stream)
            elif fails:
                self._send(stream, how, "application/json", b'{"error": "as asked"}')
            else:
                self._send(stream, "200", *self._server.answer())
            self._flush()
        if fails:
            self._server.failed.release()

    def _send(self, stream: int, status: str, content_type: str, body: bytes) -> None:
        self._state.send_headers(stream, [(":status", status), ("content-type", content_type)])
        self._state.send_data(stream, body, end_stream=True)

    def _flush(self) -> None:
        self._socket.sendall(self._state.data_to_send())
