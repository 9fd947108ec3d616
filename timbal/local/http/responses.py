"""Answers: JSON as the platform sends it, and errors in the platform's two shapes."""

from __future__ import annotations

import http
import json
from typing import TYPE_CHECKING, Any

from starlette.responses import Response, StreamingResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Mapping

    from starlette.types import Receive, Scope, Send


class HTTPError(Exception):
    """A request that cannot be served; the app turns it into an error answer.

    Args:
        status: the HTTP status.
        message: what is wrong, for people.
        details: further facts, such as where in the body the fault is.
        headers: headers of the answer.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        details: list[dict[str, Any]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = details
        self.headers: dict[str, str] = dict(headers or {})

    def response(self, *, typed: bool) -> Response:
        """Return the error response.

        Args:
            typed: whether the OpenAPI document promises a body for this status. Then it is `{"code", "message"}`;
                the platform answers undocumented errors with `{"error"}`. Clients have to understand both.
        """
        body: dict[str, Any] = (
            {"code": error_code(self.status), "message": self.message} if typed else {"error": self.message}
        )
        if self.details is not None:
            body["details"] = self.details
        return json_response(body, self.status, self.headers)


def error_code(status: int) -> str:
    """Return the code for an HTTP status: `NOT_FOUND` for 404."""
    try:
        return http.HTTPStatus(status).name
    except ValueError:
        return "ERROR"


def json_response(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Return a JSON response."""
    try:
        content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can carry
        content = json.dumps(value, separators=(",", ":")).encode()
    return Response(content, status, dict(headers or {}), "application/json")


def empty_response(status: int = 204) -> Response:
    """Return a response without a body."""
    return Response(b"", status)


class Streamed(StreamingResponse):
    """A response with a streamed body. The body is not closed when the client leaves: `on_end` is for that."""

    on_end: Callable[[], Awaitable[None]] | None = None
    """Called once, when the response has ended for any reason."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the answer as ASGI says."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            if self.on_end is not None:
                await self.on_end()


def event_stream(events: AsyncIterable[bytes], on_end: Callable[[], Awaitable[None]] | None = None) -> Streamed:
    """Return a stream of server-sent events.

    Args:
        events: whole events, each with the blank line that ends it.
        on_end: called once, when the stream has ended for any reason.
    """
    response = Streamed(events, headers={"cache-control": "no-cache"}, media_type="text/event-stream")
    response.on_end = on_end
    return response
