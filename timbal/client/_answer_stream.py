"""Streams with text and a result: Composer's replies and runs."""

from __future__ import annotations

import threading
import time

from ._http.waiting import finish
from ._iterators import AsyncSteps, Steps
from ._source import E, R
from ._stream import AsyncEventStream, EventStream


class AnswerStream(EventStream[E, R]):
    """A stream of events with text and a result."""

    @property
    def text(self) -> Steps[str]:
        """The text of the stream, piece by piece: iterate over it to show text as it arrives.

            for piece in stream.text:
                print(piece, end="", flush=True)

        Raises:
            StreamError: the stream was cut off; iterate over `events` or read the attributes to see what arrived.
            ComposeFailed, RunFailed: the session or the run failed; `result(check=False)` returns it.
            APIStatusError, APIConnectionError: the stream could not be opened.
        """
        return self._steps(self._step_text)

    def _step_text(self) -> str:
        for event in self._source.ready:
            if piece := self._source.piece(event):
                return piece
        return finish(self._next_piece())

    def result(self, *, check: bool = True) -> R:
        """Read the stream to its end, and return its result. You can call it again.

            answer = stream.result()
            print(answer.text)

        Args:
            check: whether a failure is raised (default) or returned as a result.

        Raises:
            ComposeFailed, RunFailed: the session or the run failed, and `check` is True.
            StreamError: the stream was cut off, and could not be resumed.
            APITimeoutError: reading took longer than the client's `deadline`; with_options(deadline=None) lifts it.
            APIStatusError, APIConnectionError: the stream could not be opened.
        """
        seconds: float | None = self._transport.options.deadline
        if seconds is None:
            finish(self._drain())
            return self._source.result(check=check)
        until = self._until = time.monotonic() + seconds
        # A read that is silent when the time is over is woken.
        timer = threading.Timer(seconds, lambda: finish(self._hang_up()))
        timer.daemon = True
        timer.start()
        try:
            finish(self._drain())
        finally:
            timer.cancel()
            self._until = None
        if time.monotonic() >= until and (self._source.failure or not self._source.over):
            raise self._too_late()
        return self._source.result(check=check)


class AsyncAnswerStream(AsyncEventStream[E, R]):
    """An asynchronous stream of events with text and a result."""

    @property
    def text(self) -> AsyncSteps[str]:
        """The text of the stream, piece by piece: iterate over it to show text as it arrives.

            async for piece in stream.text:
                print(piece, end="", flush=True)

        Raises:
            StreamError: the stream was cut off; iterate over `events` or read the attributes to see what arrived.
            ComposeFailed, RunFailed: the session or the run failed; `result(check=False)` returns it.
            APIStatusError, APIConnectionError: the stream could not be opened.
        """
        return self._steps(self._next_piece)

    async def result(self, *, check: bool = True) -> R:
        """Read the stream to its end, and return its result. You can call it again.

            answer = await stream.result()
            print(answer.text)

        Args:
            check: whether a failure is raised (default) or returned as a result.

        Raises:
            ComposeFailed, RunFailed: the session or the run failed, and `check` is True.
            StreamError: the stream was cut off, and could not be resumed.
            APITimeoutError: reading took longer than the client's `deadline`; with_options(deadline=None) lifts it.
            APIStatusError, APIConnectionError: the stream could not be opened.
        """
        seconds: float | None = self._transport.options.deadline
        if seconds is None:
            await self._drain()
            return self._source.result(check=check)
        import anyio  # here, because importing it takes long; httpx does so anyway

        with anyio.move_on_after(seconds) as limit:
            await self._drain()
        if limit.cancelled_caught:
            raise self._too_late()
        return self._source.result(check=check)
