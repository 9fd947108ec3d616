"""Streams of events, synchronous and asynchronous: the waiting. A source decides what to ask and what comes of it."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._background import Background
from ._iterators import AsyncSteps, Steps
from ._source import BODY_LIMIT, E, R, Source, streams_events
from .errors import APIConnectionError, APITimeoutError, TimbalError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from typing import Self

    import anyio
    import httpx

T = TypeVar("T")  # what an iterator gives: events, or pieces of text

_WAKE_SECONDS = 0.2
"""How often a thread that waits for a response looks whether its stream was closed."""


class BaseEventStream(Generic[E, R]):
    """What a synchronous and an asynchronous stream share.

    Args:
        source: what to ask for, and what comes of it.
        transport: what sends requests and reads bodies.
        send: what sends the source's requests instead.
    """

    def __init__(self, source: Source[E, R], transport: Any, send: Callable[..., Any] | None = None) -> None:
        self._source = source
        self._transport = transport
        self._send: Callable[..., Any] = send or transport.send
        self._managed = False  # whether a `with` block closes it
        self._busy = False  # whether somebody waits for what comes next
        self._pause = 0.0  # seconds to wait before the next request
        self._response: httpx.Response | None = None
        self._chunks: Any = None  # its body, while that streams

    def __repr__(self) -> str:
        source = self._source
        return f"<{type(self).__name__} {'over' if source.over else 'open' if source.opened else 'not opened'}>"

    def _begin(self) -> None:
        if self._busy:
            raise RuntimeError("another thread or task is reading this stream")
        self._busy = True

    def _next_request(self) -> dict[str, Any]:
        if self._source.opened and self._transport.closed:  # the client was closed, and the stream with it
            self._source.closed()
            return {}
        return self._source.next_request()

    def _took_pause(self, limit: float | None = None) -> float:
        pause, self._pause = self._pause, 0.0
        return pause if limit is None else max(0.0, min(pause, limit - time.monotonic()))

    def _opens(self, response: httpx.Response) -> bool:
        """Take a response whose body streams; False when it has no events."""
        self._response, self._chunks = response, self._transport.read_chunks(response)
        if not streams_events(response):
            return False
        stream: Any = response.stream
        stream.lift_deadline()  # which is that of whoever reads, if of anyone
        return True

    # What has happened is told to the source before anything else is waited for: a cancellation may come there.

    def _failed(self, error: TimbalError) -> None:
        self._chunks = None
        if not self._source.over:  # otherwise it is how the reader of a closed stream is woken
            self._pause = self._source.failed(error)

    def _interrupted(self) -> None:
        self._chunks = None
        if not self._source.over:
            self._source.interrupted(
                APIConnectionError("a read was cancelled, which closes its connection", request=self._source.asked)
            )

    def _too_late(self) -> APITimeoutError:
        text = f"not done within {self._transport.options.deadline:g} s; deadline=SECONDS raises that limit"
        return APITimeoutError(f"{self._source.asked}: {text}", request=self._source.asked)


class EventStream(BaseEventStream[E, R]):
    """Events, as they come."""

    def __enter__(self) -> Self:
        self._managed = True
        return self.start()

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def start(self) -> Self:
        """Send the request and wait until it is answered; return the stream. Entering the stream does so too.

        Raises:
            APITimeoutError: that took longer than the client's `deadline`.
            TimbalError: there is no stream: what the platform says, before the first event.
        """
        source = self._source
        seconds = self._transport.options.deadline
        deadline = None if seconds is None else time.monotonic() + seconds
        while not (source.opened or source.over):
            self._advance(deadline)
            if deadline is not None and not source.opened and time.monotonic() >= deadline:
                raise self._too_late()
        if source.failure is not None:
            self._hang_up()
            raise source.failure
        return self

    def events(self) -> Steps[E]:
        """Iterate over every event, typed, as it comes: the same as iterating over the stream.

        Raises:
            StreamError: the stream broke off, or is none; its class says which.
            APIStatusError, APIConnectionError: there is no stream.
            RuntimeError: the stream has been read to its end before.
        """
        return self._steps(self._next)

    __iter__ = events

    def close(self) -> None:
        """Close the connection, and wake a thread that is reading. May be called again."""
        try:
            self._source.closed()
        finally:
            self._hang_up()

    def _steps(self, step: Callable[[], T]) -> Steps[T]:
        return Steps(step, self._left, self._source.check_unread)

    def _left(self) -> None:
        if not self._managed:
            self.close()

    def _next(self) -> E:
        source = self._source
        while True:
            for event in source.ready:
                return event
            if source.settled():
                self._hang_up()
                if source.failure is not None:
                    raise source.failure
                raise StopIteration
            self._advance()

    def _hang_up(self) -> None:
        response, self._response, self._chunks = self._response, None, None
        if response is not None:
            response.close()

    def _advance(self, deadline: float | None = None) -> None:
        """Wait for something: the next bytes of the response that streams, otherwise the next response."""
        self._begin()
        try:
            if self._chunks is None:
                self._hang_up()
                if request := self._next_request():
                    self._ask(request, deadline)
                return
            chunk = next(self._chunks, None)
            if not self._source.over:
                self._source.take_bytes(chunk)
            if chunk is None:
                self._hang_up()
        except TimbalError as error:
            self._failed(error)
            self._hang_up()
        except BaseException:
            self._interrupted()
            self._hang_up()
            raise
        finally:
            self._busy = False

    def _ask(self, request: dict[str, Any], deadline: float | None) -> None:
        if deadline is not None:
            request["deadline"] = min(deadline, request.get("deadline", deadline))
        if not request.get("stream"):
            self._poll(request, self._took_pause(deadline))
            return
        response = self._send(**request)
        if self._opens(response):
            self._source.take_answer(response)
            return
        body = bytearray()
        with suppress(TimbalError):  # which response it is matters more than how it ended
            while len(body) < BODY_LIMIT and (chunk := next(self._chunks, None)) is not None:
                body += chunk
        self._source.refuse(response, bytes(body))

    def _poll(self, request: dict[str, Any], pause: float) -> None:
        """Wait for a response in such a way that closing the stream ends the wait."""

        def send() -> httpx.Response:
            if pause:
                self._transport.sleep(pause)
            response: httpx.Response = self._send(**request)
            return response

        answer = Background(send)
        while not (self._source.over or answer.wait(_WAKE_SECONDS)):
            pass
        if self._source.over:
            answer.cancel()
        else:
            self._pause = self._source.take_answer(answer.result())


class AsyncEventStream(BaseEventStream[E, R]):
    """Events, as they come, awaited."""

    _reading: asyncio.Task[E] | None = None  # begun by `heartbeats`; whoever reads next gets its event
    _asking: anyio.CancelScope | None = None  # around a request under way

    async def __aenter__(self) -> Self:
        self._managed = True
        return await self.start()

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def start(self) -> Self:
        """Send the request and wait until it is answered; return the stream. Entering the stream does so too.

        Raises:
            APITimeoutError: that took longer than the client's `deadline`.
            TimbalError: there is no stream: what the platform says, before the first event.
        """
        import anyio  # here, because importing it takes long; httpx does so anyway

        source = self._source
        with anyio.move_on_after(self._transport.options.deadline) as limit:
            while not (source.opened or source.over):
                await self._advance()
        if limit.cancelled_caught:
            raise self._too_late()
        if source.failure is not None:
            await self._hang_up()
            raise source.failure
        return self

    def events(self) -> AsyncSteps[E]:
        """Iterate over every event, typed, as it comes: the same as iterating over the stream.

        Raises:
            StreamError: the stream broke off, or is none; its class says which.
            APIStatusError, APIConnectionError: there is no stream.
            RuntimeError: the stream has been read to its end before.
        """
        return self._steps(self._next)

    __aiter__ = events

    def heartbeats(self, seconds: float) -> AsyncSteps[E | None]:
        """Iterate over every event, and None whenever none has come for a while. This needs asyncio.

        Use it to show someone who waits that the connection lives. Reading goes on meanwhile, so no event is lost.

        Args:
            seconds: how long nothing comes before None does, each time.

        Raises:
            ValueError: that is no positive number of seconds.
            RuntimeError: no event loop of asyncio is running.
        """
        if not seconds > 0:
            raise ValueError(f"heartbeats({seconds}): give a number of seconds above 0")
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
        """Close the connection, and wake a task that is reading. May be called again."""
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
        finally:  # whoever closes may be cancelled again meanwhile
            await self._hang_up()

    aclose = close  # the name that `contextlib.aclosing` and httpx use

    def _steps(self, step: Callable[[], Awaitable[T]]) -> AsyncSteps[T]:
        return AsyncSteps(step, self._left, self._dropped, self._source.check_unread)

    async def _left(self) -> None:
        if not self._managed:
            await self.close()

    def _dropped(self) -> None:
        if not self._managed:
            # The event loop closes what reads the body as soon as no one holds it.
            self._chunks = self._response = None
            self._source.closed()

    async def _next(self) -> E:
        if self._reading is None:
            return await self._read()
        import asyncio

        reading = self._reading
        await asyncio.wait([reading])
        self._reading = None
        return reading.result()

    async def _read(self) -> E:
        source = self._source
        while True:
            for event in source.ready:
                return event
            if source.settled():
                await self._hang_up()
                if source.failure is not None:
                    raise source.failure
                raise StopAsyncIteration
            await self._advance()

    async def _hang_up(self) -> None:
        response, self._response = self._response, None
        chunks, self._chunks = self._chunks, None
        if response is not None:
            await response.aclose()
        if chunks is not None:
            with suppress(RuntimeError):  # another task is reading; it notices
                await chunks.aclose()

    async def _advance(self) -> None:
        """Wait for something: the next bytes of the response that streams, otherwise the next response."""
        self._begin()
        try:
            if self._chunks is None:
                await self._hang_up()
                if request := self._next_request():
                    await self._ask(request)
                return
            chunk = await anext(self._chunks, None)
            if not self._source.over:
                self._source.take_bytes(chunk)
            if chunk is None:
                await self._hang_up()
        except TimbalError as error:
            self._failed(error)
            await self._hang_up()
        except BaseException:
            self._interrupted()
            await self._hang_up()
            raise
        finally:
            self._busy = False

    async def _ask(self, request: dict[str, Any]) -> None:
        import anyio  # here, because importing it takes long; httpx does so anyway

        with anyio.CancelScope() as self._asking:  # so that closing the stream ends the wait
            try:
                if pause := self._took_pause():
                    await self._transport.sleep(pause)
                response = await self._send(**request)
            finally:
                self._asking = None
            if not request.get("stream") or self._opens(response):
                self._pause = self._source.take_answer(response)
                return
            body = bytearray()
            with suppress(TimbalError):  # which response it is matters more than how it ended
                while len(body) < BODY_LIMIT and (chunk := await anext(self._chunks, None)) is not None:
                    body += chunk
            self._source.refuse(response, bytes(body))
