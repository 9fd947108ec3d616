"""Keeps the response to an upload that is refused in the middle: asyncio discards it when the next write fails."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .cancellation import asyncio_loop

if TYPE_CHECKING:
    import httpx

_SHORT = 64 * 1024
"""Bytes of a body that a connection takes even if the server does not read them."""


def keep_early_response(request: httpx.Request, stream: Any) -> None:
    """Keep a response after which the server hangs up, before it has read the whole request.

    asyncio cannot read a connection after a failed write. A second handle on the socket can.

    Args:
        request: the request that will be sent.
        stream: its network stream, None if there is no connection yet.
    """
    length = request.headers.get("content-length")
    if (int(length) > _SHORT if length else "transfer-encoding" in request.headers) and asyncio_loop():
        request.extensions["trace"] = _Upload(stream).trace


class _Upload:
    """Follows the events of a request, as httpcore reports them."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._handle: socket.socket | None = None
        self._response = b""

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._stream = info["return_value"]
        elif event == "http11.send_request_body.started":
            found = self._stream.get_extra_info("socket")
            if self._stream.get_extra_info("ssl_object") is None:  # OpenSSL, too, reads nothing after a failure
                self._handle = socket.fromfd(found.fileno(), found.family, found.type)
        elif event.startswith("http11.send_request_body.") and self._handle is not None:
            with self._handle, suppress(OSError):
                self._handle.setblocking(False)
                while "exception" in info and (data := self._handle.recv(65536)):
                    self._response += data
            self._handle = None
            if self._response:
                self._stream.read = self._read

    async def _read(self, _max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's name
        del self._stream.read  # the method of its class is back
        return self._response
