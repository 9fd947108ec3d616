"""The stream of an operation that returns server-sent events: the events unchanged, to `[DONE]` or the end."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any

from ._source import OneResponse
from ._stream import AsyncEventStream, EventStream
from .errors import EventTooLarge, StreamInterrupted, TimbalError
from .sse import ServerSentEvent

if TYPE_CHECKING:
    from timbal_api.client import Request


class OperationSource(OneResponse[ServerSentEvent, None]):
    """The request of one operation, and the events of its response."""

    def __init__(self, request: Request, **how: Any) -> None:
        super().__init__(request, **how)
        self.instead = f"client.{request.operation}(...) returns such a response"

    def take_bytes(self, chunk: bytes | None) -> None:
        received = self._decoder.feed(chunk or b"")
        events = list(takewhile(lambda event: event.data.strip() != "[DONE]", received))
        self.ready = iter(events)
        if len(events) < len(received):
            self._ended = True
        elif chunk is None and self._decoder.close():
            self.fail(StreamInterrupted, "the stream ended in the middle of an event")
        else:
            self._ended = chunk is None

    def failed(self, error: TimbalError) -> float:
        if self.opened:
            self.fail(StreamInterrupted, f"the stream broke before its end: {error}", error)
        else:
            self.end(error)
        return 0.0

    def interrupted(self, error: TimbalError) -> None:
        self.fail(StreamInterrupted, f"the stream broke before its end: {error}", error)

    def settled(self) -> bool:
        if self._ended:
            self.end()
        elif self._decoder.error is not None:
            self.fail(EventTooLarge, str(self._decoder.error))
        return self.over

    def closed(self) -> None:
        if not self.over:
            self.fail(StreamInterrupted, "the stream was closed before its end")


class OperationStream(EventStream[ServerSentEvent, None]):
    """The events of one operation as they arrive. Use it in a `with` block, whose end closes the connection.

        with client.stream(client.ace.create_chat_completion, ace_uid, body={"stream": True, ...}) as events:
            for event in events:
                print(event.json())

    A response that is not an event stream raises `NotAnEventStream`, whose `response` and `body` hold it.
    """


class AsyncOperationStream(AsyncEventStream[ServerSentEvent, None]):
    """The events of one operation as they arrive. Use it in an `async with` block, whose end closes the connection.

        async with client.stream(client.ace.create_chat_completion, ace_uid, body={"stream": True, ...}) as events:
            async for event in events:
                print(event.json())

    A response that is not an event stream raises `NotAnEventStream`, whose `response` and `body` hold it.
    """
