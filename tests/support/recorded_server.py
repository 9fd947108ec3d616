"""A server that answers what a test queued and keeps what it was asked, over real sockets."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from typing import Any, Self

from support.servers import FaultServer, Received, answer, message


class RecordedServer:
    """Answers requests in the order in which their answers were queued; what was not queued is a 599.

    Attributes:
        url: where it listens.
    """

    def __init__(self) -> None:
        self._answers: deque[bytes] = deque()
        self._server = FaultServer(answer(self._next))
        self.url = self._server.url
        self._seen = 0

    def __enter__(self) -> Self:
        self._server.__enter__()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.__exit__(*exc_info)

    def queue(self, status: int, body: Any = b"", content_type: str = "application/json") -> None:
        """Answer one more request.

        Args:
            status: the status.
            body: bytes as they go out, or a value that goes out as JSON.
            content_type: the media type; left out when the body is empty.
        """
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers: Mapping[str, str] = {"Content-Type": content_type if content else ""}
        self._answers.append(message(status, content, headers))

    def _next(self, request: Received) -> bytes:
        return self._answers.popleft() if self._answers else message(599, {"error": "no answer was queued"})

    def taken(self) -> list[Received]:
        """The requests that came since this was last called; every queued answer must have been used."""
        assert not self._answers, f"{len(self._answers)} answers were not asked for"
        requests = self._server.requests[self._seen :]
        self._seen = len(self._server.requests)
        return requests

    def forget(self) -> None:
        """Drop what a failed test left behind."""
        self._answers.clear()
        self._seen = len(self._server.requests)
