"""Streams of events, synchronous and asynchronous: the waiting. A source decides what is sent, and reads events."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ._background import Background
from ._http import options
from ._http.waiting import finish
from ._iterators import AsyncSteps, Steps
from ._source import BODY_LIMIT, E, R, Source, streams_events
from .errors import APIConnectionError, APITimeoutError, TimbalError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    import anyio

    from ._http.response import Reply

T = TypeVar("T")  # what an iterator returns: events, or pieces of text

_WAKE_SECONDS = 0.2
"""How often a thread that waits for a response checks whether its stream was closed."""


class BaseEventStream(Generic[E, R]):
    """The common part of synchronous and asynchronous streams: everything except how closing ends a wait.

    Args:
        source: decides which requests are sent, and reads their events.
        transport: sends requests and reads bodies.
        fetch: sends the source's requests instead of the transport.
    """

    def __init__(self, source: Source[E, R], transport: Any, fetch: Callable[..., Any] | None = None) -> None:
        self._source = source
        self._transport = transport
        self._fetch: Callable[..., Any] = fetch or transport.fetch
        self._managed = False  # whether a `with` block closes it
        self._busy = False  # whether a thread or task waits for the next event
        self._pause = 0.0  # seconds to wait before the next request
        self._until: float | None = None  # when the wait for the result ends
        self._body: Any = None  # that of the last response, until it is closed
        self._streams = False  # whether its bytes are still read

    def __repr__(self) -> str:
        source = self._source
        return f"<{type(self).__name__} {'over' if source.over else 'open' if source.opened else 'not opened'}>"

    async def _start(self) -> None:
        source = self._source
        while not (source.opened or source.over):
            await self._advance()
            if not source.opened:
                self._check_time()
        if source.failure is not None:
            await self._hang_up()
            raise source.failure

    async def _read(self) -> E:
        """Return the next event; raise StopAsyncIteration at the end."""
        source = self._source
        while True:
            for event in source.ready:
                return event
            if source.settled():
                await self._hang_up()
                if source.failure is not None:
                    raise source.failure
                raise StopAsyncIteration
            self._check_time()
            await self._advance()

    _next = _read

    async def _next_piece(self) -> str:
        while True:
            try:
                piece = self._source.piece(await self._next())
            except StopAsyncIteration:
                self._source.check_said()
                raise
            if piece:
                return piece

    async def _drain(self) -> None:
        with suppress(StopAsyncIteration, TimbalError):  # a failure is the source's to raise
            while True:
                await self._next()

    async def _advance(self) -> None:
        """Wait for the next bytes of the live response, or for the next response."""
        if self._busy:
            raise RuntimeError("another thread or task is reading this stream")
        self._busy = True
        source = self._source
        # What has happened is told to the source before anything else is waited for: a cancellation may come there.
        try:
            body = self._body
            if body is None or not self._streams:
                await self._hang_up()
                await self._ask()
                return
            chunk = await body.read()
            if not source.over:
                source.take_bytes(chunk)
            if chunk is None:
                await self._hang_up()
        except TimbalError as error:
            self._streams = False
            if not source.over:  # otherwise the error only wakes the reader of a closed stream
                self._pause = source.failed(error)
            await self._hang_up()
        except BaseException:
            self._streams = False
            if not source.over:
                text = "a read was cancelled, which closes its connection"
                source.interrupted(APIConnectionError(text, request=source.asked))
            await self._hang_up()
            raise
        finally:
            self._busy = False

    async def _ask(self) -> None:
        source = self._source
        if source.opened and self._transport.closed:  # the client was closed, and the stream with it
            source.closed()
            return
        request = source.next_request()
        if self._until is not None:
            request["deadline"] = min(self._until, request.get("deadline", self._until))
        pause, self._pause = self._pause, 0.0
        reply = await self._answer(request, pause)
        if reply is None:
            return
        response = reply.response
        if request.get("stream"):
            self._body, self._streams = reply.stream, True
            if not streams_events(response):
                source.refuse(response, await self._beginning(reply.stream))
                return
            reply.stream.lift_deadline()  # reading has a deadline of its own, or none
        self._pause = source.take_answer(response)

    async def _answer(self, request: dict[str, Any], pause: float) -> Reply | None:
        """Wait for a response in such a way that closing the stream ends the wait, with None."""
        raise NotImplementedError

    async def _beginning(self, body: Any) -> bytes:
        content = bytearray()
        with suppress(TimbalError):  # which response it is matters more than how it ended
            while len(content) < BODY_LIMIT and (chunk := await body.read()) is not None:
                content += chunk
        return bytes(content)

    async def _hang_up(self) -> None:
        body, self._body, self._streams = self._body, None, False
        if body is not None:
            await body.shut()

    def _check_time(self) -> None:
        if self._until is not None and time.monotonic() >= self._until:
            raise self._too_late()

    def _too_late(self) -> APITimeoutError:
        text = f"not done within {self._transport.options.deadline:g} s; deadline=SECONDS raises that limit"
        return APITimeoutError(f"{self._source.asked}: {text}", request=self._source.asked)


class EventStream(BaseEventStream[E, R]):
    """A stream of events as they arrive."""

    def __enter__(self) -> Self:
        self._managed = True
        return self.start()

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def start(self) -> Self:
        """Send the request, wait for the response, and return the stream. Entering the stream does the same.

        Call it to learn before the first event whether the stream opens.

        Raises:
            APITimeoutError: that took longer than the client's `deadline`.
            APIStatusError, APIConnectionError: the stream could not be opened.
            NotAnEventStream: the response is not an event stream.
        """
        seconds = self._transport.options.deadline
        self._until = None if seconds is None else time.monotonic() + seconds
        try:
            finish(self._start())
        finally:
            self._until = None
        return self

    def events(self) -> Steps[E]:
        """Iterate over the typed events as they arrive. `for event in stream` does the same.

        Raises:
            StreamError: the stream was cut off, or is not an event stream; the class says which.
            APIStatusError, APIConnectionError: the stream could not be opened.
            RuntimeError: the stream has been read to its end before.
        """
        return self._steps(self._step)

    __iter__ = events

    def close(self) -> None:
        """Close the connection, and wake a thread that is reading. You can call it again."""
        try:
            self._source.closed()
        finally:
            finish(self._hang_up())

    def _steps(self, step: Callable[[], T]) -> Steps[T]:
        return Steps(step, self._left, self._left, self._source.check_unread)

    def _left(self) -> None:
        if not self._managed:
            self.close()

    def _step(self) -> E:
        for event in self._source.ready:
            return event
        return finish(self._next())

    async def _answer(self, request: dict[str, Any], pause: float) -> Reply | None:
        if request.get("stream"):
            reply: Reply = await self._fetch(**request)
            return reply

        def send() -> Reply:
            if pause:
                until = self._until
                self._transport.sleep(pause if until is None else max(0.0, min(pause, until - time.monotonic())))
            reply: Reply = finish(self._fetch(**request))
            return reply

        answer = Background(send)
        while not (self._source.over or answer.wait(_WAKE_SECONDS)):
            pass
        if self._source.over:
            answer.cancel()
            return None
        return answer.result()


class AsyncEventStream(BaseEventStream[E, R]):
    """An asynchronous stream of events as they arrive."""

    _reading: asyncio.Task[E] | None = None  # begun by `heartbeats`; the next read returns its event
    _asking: anyio.CancelScope | None = None  # around a request under way

    async def __aenter__(self) -> Self:
        self._managed = True
        return await self.start()

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def start(self) -> Self:
        """Send the request, await the response, and return the stream. Entering the stream does the same.

        Await it to learn before the first event whether the stream opens.

        Raises:
            APITimeoutError: that took longer than the client's `deadline`.
            APIStatusError, APIConnectionError: the stream could not be opened.
            NotAnEventStream: the response is not an event stream.
        """
        import anyio  # here, because importing it takes long; httpx does so anyway

        with anyio.move_on_after(self._transport.options.deadline) as limit:
            await self._start()
        if limit.cancelled_caught:
            raise self._too_late()
        return self

    def events(self) -> AsyncSteps[E]:
        """Iterate over the typed events as they arrive. `async for event in stream` does the same.

        Raises:
            StreamError: the stream was cut off, or is not an event stream; the class says which.
            APIStatusError, APIConnectionError: the stream could not be opened.
            RuntimeError: the stream has been read to its end before.
        """
        return self._steps(self._next)

    __aiter__ = events

    def heartbeats(self, seconds: float) -> AsyncSteps[E | None]:
        """Iterate over the events, with None after every pause of `seconds`. This needs asyncio.

            async for event in stream.heartbeats(15):
                if event is None:
                    await websocket.send_text("still working")

        Use it to keep a connection of your own alive while a run is silent. No event is lost meanwhile.

        Args:
            seconds: seconds without an event before each None.

        Raises:
            TypeError, ValueError: `seconds` is not a positive number.
            RuntimeError: no event loop of asyncio is running; call it from a coroutine under asyncio.
        """
        options.seconds("heartbeats", seconds)
        import asyncio  # here, because importing it takes long; by now something has done so

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("heartbeats() needs a running event loop of asyncio, and there is none") from None

        async def beat() -> E | None:
            self._reading = self._reading or asyncio.ensure_future(self._read())
            done, _ = await asyncio.wait([self._reading], timeout=seconds)
            return await self._next() if done else None

        return self._steps(beat)

    async def close(self) -> None:
        """Close the connection, and wake a task that is reading. You can call it again."""
        self._source.closed()
        if self._asking is not None:
            self._asking.cancel()
        reading, self._reading = self._reading, None
        try:
            if reading is not None:
                import asyncio

                reading.cancel()
                await asyncio.wait([reading])
                if not reading.cancelled():
                    reading.exception()  # otherwise asyncio reports that nobody asked
        finally:  # the closing task may be cancelled again meanwhile
            await self._hang_up()

    aclose = close  # the name that `contextlib.aclosing` and httpx use

    def _steps(self, step: Callable[[], Awaitable[T]]) -> AsyncSteps[T]:
        return AsyncSteps(step, self._left, self._dropped, self._source.check_unread)

    async def _left(self) -> None:
        if not self._managed:
            await self.close()

    def _dropped(self) -> None:
        if not self._managed:
            self._body = None  # the event loop closes what reads it as soon as no one holds it
            self._streams = False
            self._source.closed()

    async def _next(self) -> E:
        if self._reading is None:
            for event in self._source.ready:
                return event
            return await self._read()
        import asyncio

        reading = self._reading
        await asyncio.wait([reading])
        self._reading = None
        return reading.result()

    async def _answer(self, request: dict[str, Any], pause: float) -> Reply | None:
        import anyio  # here, because importing it takes long; httpx does so anyway

        with anyio.CancelScope() as self._asking:
            try:
                if pause:
                    await self._transport.sleep(pause)
                reply: Reply = await self._fetch(**request)
                return reply
            finally:
                self._asking = None
        return None
