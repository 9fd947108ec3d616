"""What a stream of events asks for, what comes of it, and when it is over: the decisions, which do no I/O.

A turn of Composer, a run of a workforce component, and any other operation that answers with events are three sources.
The streams in `_stream` drive them, synchronously or asynchronously.
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
R = TypeVar("R")  # what a whole stream comes to

BODY_LIMIT = 64 * 1024
"""Bytes that are read of a response that is no stream of events."""


class Source(Generic[E, R]):
    """Decide what one stream asks for, what comes of it, and when it is over.

    Args:
        asked: the request that the stream stands for, as messages name it.
        name: what is streamed, as messages name it.

    Attributes:
        ready: the events that have come and are not given out yet.
        opened: whether the platform has answered with what was asked for.
        over: whether nothing more will come, and nothing is ready.
        failure: why the stream is over before its end, if it is.
        instead: what to call for a success that is no stream of events, for messages.
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
        """Return what to send next, as the transport takes it. With `stream`, its body is read as it comes."""
        raise NotImplementedError

    def take_answer(self, response: httpx.Response) -> float:
        """Take a response, and return the seconds to wait before the next request."""
        self.opened = True
        return 0.0

    def take_bytes(self, chunk: bytes | None) -> None:
        """Take the next bytes of the response that streams, or None at its end. Nothing is ready now."""
        raise NotImplementedError

    def failed(self, error: TimbalError) -> float:
        """Take a failure, and return the seconds to wait before the next request."""
        raise NotImplementedError

    def interrupted(self, error: TimbalError) -> None:
        """Take that a wait was broken off from outside, by a cancellation or Ctrl-C, and its connection with it."""
        self.failed(error)

    def settled(self) -> bool:
        """Return whether the stream is over; asked when everything that came has been given out."""
        raise NotImplementedError

    def closed(self) -> None:
        """Take that nobody reads on."""
        raise NotImplementedError

    def piece(self, event: E) -> str:
        """Return the text that the event just given out adds to what is said."""
        raise NotImplementedError

    def check_said(self) -> None:
        """Raise if what was said may not be whole; asked at the end."""
        self.result(check=True)

    def result(self, *, check: bool) -> R:
        """Return what the whole stream came to, or raise why it came to nothing."""
        raise NotImplementedError

    def details(self) -> dict[str, Any]:
        """Return what an exception tells of the stream so far."""
        return {"request": self.asked}

    def end(self, failure: TimbalError | None = None) -> None:
        """End the stream, well or not. Its first end counts."""
        if not self.over:
            self.over = True
            self.failure = failure
        self.ready = iter(())

    def fail(self, kind: type[StreamError], message: str, cause: BaseException | None = None, **more: Any) -> None:
        """End the stream with an exception that tells what has come before."""
        error = kind(message, **self.details(), **more)
        error.__cause__ = cause
        self.end(error)

    def refuse(self, response: httpx.Response, content: bytes) -> None:
        """End the stream, because the response is no stream of events."""
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
        """Raise if there is nothing left to read."""
        if self.failure is not None:
            raise self.failure
        if self.over:
            raise RuntimeError("this stream has been read to its end, and can be read once: result() has its outcome")


class OneResponse(Source[E, R]):
    """What is asked once, whatever happens, and the events in the response to it.

    Args:
        request: what is asked.
        timeout: seconds that the stream may be silent.
        max_event_size: bytes that one event may have.
    """

    def __init__(self, request: Request, *, timeout: Any = UNSET, max_event_size: int | None = None) -> None:
        super().__init__(label_of(request), "a stream of events")
        headers = {"Accept": "text/event-stream", **request.headers}
        self._request = {"request": request._replace(headers=headers), "stream": True, "timeout": timeout}
        if max_event_size is not None:
            whole_number("max_event_size", max_event_size, least=1)
        self._decoder = SSEDecoder(max_size=max_event_size or DEFAULT_MAX_SIZE)
        self._ended = False  # whether everything has come

    def next_request(self) -> dict[str, Any]:
        return dict(self._request)

    def details(self) -> dict[str, Any]:
        return {"request": self.asked, "last_event_id": self._decoder.last_event_id or None}


def streams_events(response: httpx.Response) -> bool:
    """Return whether events follow in the body of a response."""
    return response.is_success and response.status_code not in (204, 205) and is_event_stream(response.headers)
