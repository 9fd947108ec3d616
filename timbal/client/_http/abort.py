"""Ends an exchange at its deadline, because a socket knows only the limit of one wait."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

from .waiting import network_of, wake

if TYPE_CHECKING:
    import httpx


class Abort:
    """Ends an exchange at a moment, from a thread of its own, because a socket knows no deadline.

    Args:
        until: the moment, by the monotonic clock.
    """

    def __init__(self, until: float) -> None:
        self._stream: Any = None
        self._over = False
        self._timer = threading.Timer(max(0.0, until - time.monotonic()), self._fire)
        self._timer.daemon = True
        self._timer.start()

    def follow(self, connection: Any, request: httpx.Request) -> None:
        """Learn on which network stream the exchange is."""
        self._stream = connection.stream
        if self._stream is None:
            request.extensions["trace"] = self._trace

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        stream = info.get("return_value") if event.endswith((".connect_tcp.complete", ".start_tls.complete")) else None
        if stream is not None:
            self._stream = stream
            if self._over:
                wake(stream)

    def answered(self, response: httpx.Response) -> None:
        """Learn it from the response; nothing where its connection is shared."""
        self._stream = network_of(response) or self._stream

    def _fire(self) -> None:
        self._over = True
        wake(self._stream)

    def cancel(self) -> None:
        """Leave the exchange alone."""
        self._timer.cancel()
