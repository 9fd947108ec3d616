"""The decisions of event streams, without I/O: which request is sent next, what its events are, when the stream ends.

Composer's replies, runs of workforce components, and other operations that return events are three sources. The
streams in `_stream` drive them, synchronously or asynchronously.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from timbal_api.types import UNSET

from ._http.messages import decoded, human_text, printable
from ._http.options import whole_number
from ._http.request import label_of
from ._http.response import redirects_to
from .errors import NotAnEventStream, StreamError, TimbalError
from .sse import DEFAULT_MAX_SIZE, SSEDecoder, is_event_stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timbal_api.client import Request

E = TypeVar("E")  # an event
R = TypeVar("R")  # the result of a whole stream

BODY_LIMIT = 64 * 1024
"""Bytes that are read of a response that is not an event stream."""


class Source(Generic[E, R]):
    """Decide which requests one stream sends, what its events are, and when it ends.

    Args:
        asked: the request that opens the stream, as messages name it.
        name: what is streamed, as messages name it.

    Attributes:
        ready: the events that were received and not returned yet.
        opened: whether the platform has returned an event stream.
        over: whether no event will follow, and none is ready.
        failure: why the stream ended early, if it did.
        instead: for messages: what to call when the response is not an event stream.
    """

    instead = ""

    def __init__(self, asked: str, name: str) -> None:
        self.asked = asked
        self.name = name
        self.ready: Iterator[E] = iter(())
        self.opened: bool = False
        self.over: bool = False
        self.failure: TimbalError | None = None

    def next_request(self) -> dict[str, Any]:
        """Return the arguments of the transport for the next request. With `stream`, the body is left unread."""
        raise NotImplementedError

    def take_answer(self, response: httpx.Response) -> float:
        """Take a response, and return the seconds to wait before the next request."""
        self.opened = True
        return 0.0

    def take_bytes(self, chunk: bytes | None) -> None:
        """Take the next bytes of the live response, or None at its end. No event is ready now."""
        raise NotImplementedError

    def failed(self, error: TimbalError) -> float:
        """Take a failure, and return the seconds to wait before the next request."""
        raise NotImplementedError

    def interrupted(self, error: TimbalError) -> None:
        """Handle a wait that a cancellation or Ctrl-C ended, together with its connection."""
        self.failed(error)

    def settled(self) -> bool:
        """Return whether the stream is over; called when every received event has been returned."""
        raise NotImplementedError

    def closed(self) -> None:
        """Handle the close of the stream by its reader."""
        raise NotImplementedError

    def piece(self, event: E) -> str:
        """Return the text that the event just returned adds to the text of the stream."""
        raise NotImplementedError

    def check_said(self) -> None:
        """Raise if the text may be incomplete; called at the end."""
        self.result(check=True)

    def result(self, *, check: bool) -> R:
        """Return the result of the whole stream, or raise why it has none."""
        raise NotImplementedError

    def details(self) -> dict[str, Any]:
        """Return the attributes of an exception that describe the stream so far."""
        return {"request": self.asked}

    def end(self, failure: TimbalError | None = None) -> None:
        """End the stream, with or without a failure. Only its first end counts."""
        if not self.over:
            self.over = True
            self.failure = failure
        self.ready = iter(())

    def fail(self, kind: type[StreamError], message: str, cause: BaseException | None = None, **more: Any) -> None:
        """End the stream with an exception that carries the events received before."""
        error = kind(message, **self.details(), **more)
        error.__cause__ = cause
        self.end(error)

    def refuse(self, response: httpx.Response, content: bytes) -> None:
        """End the stream, because the response is not an event stream."""
        headers = response.headers.copy()
        for coded in ("content-encoding", "content-length", "transfer-encoding"):
            headers.pop(coded, None)
        content = content[:BODY_LIMIT]
        whole = httpx.Response(response.status_code, headers=headers, content=content, request=response.request)
        content_type = response.headers.get("content-type", "")
        body = decoded(content, content_type)
        what = f"{response.status_code} with {printable(content_type) or 'no content type'}"
        said = f"expected {self.name}, not {what}: {human_text(body)}".rstrip(": ")
        if elsewhere := redirects_to(response):
            said += f"; it redirects to {printable(elsewhere)}, and redirects are not followed"
        elif response.is_success and self.instead:
            said += f"; {self.instead}"
        self.fail(NotAnEventStream, said, response=whole, body=body)

    def check_unread(self) -> None:
        """Raise if the stream has been read to its end."""
        if self.failure is not None:
            raise self.failure
        if self.over:
            raise RuntimeError("this stream has been read to its end, and can be read once: result() has its outcome")


class OneResponse(Source[E, R]):
    """A source with one request, which is never resumed, and the events in its response.

    Args:
        request: the request.
        timeout: seconds without data before the stream fails.
        max_event_size: bytes that one event may have.
    """

    def __init__(self, request: Request, *, timeout: Any = UNSET, max_event_size: int | None = None) -> None:
        super().__init__(label_of(request), "a stream of events")
        headers = {"Accept": "text/event-stream", **request.headers}
        self._request = {"request": request._replace(headers=headers), "stream": True, "timeout": timeout}
        if max_event_size is not None:
            whole_number("max_event_size", max_event_size, least=1)
        self._decoder = SSEDecoder(max_size=max_event_size or DEFAULT_MAX_SIZE)
        self._ended = False  # whether everything was received

    def next_request(self) -> dict[str, Any]:
        return dict(self._request)

    def details(self) -> dict[str, Any]:
        return {"request": self.asked, "last_event_id": self._decoder.last_event_id or None}


def streams_events(response: httpx.Response) -> bool:
    """Return whether events follow in the body of a response."""
    return response.is_success and response.status_code not in (204, 205) and is_event_stream(response.headers)
