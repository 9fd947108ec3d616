"""Streams that say something and come to something, as a turn of Composer and a run do: text and result."""

from __future__ import annotations

import threading
import time

from ._http.waiting import finish
from ._iterators import AsyncSteps, Steps
from ._source import E, R
from ._stream import AsyncEventStream, EventStream


class AnswerStream(EventStream[E, R]):
    """Events as they come, what is said in them, and what they come to."""

    @property
    def text(self) -> Steps[str]:
        """Iterate over what is said, piece by piece and each piece once.

        Raises:
            TimbalError: as `events` and `result` raise.
        """
        return self._steps(self._step_text)

    def _step_text(self) -> str:
        for event in self._source.ready:
            if piece := self._source.piece(event):
                return piece
        return finish(self._next_piece())

    def result(self, *, check: bool = True) -> R:
        """Return what the stream comes to. What has not been read of it is read first. May be called again.

        Args:
            check: whether a failure is raised; otherwise it is returned.

        Raises:
            APITimeoutError: that took longer than the client's `deadline`.
            TimbalError: as `events` raises.
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
    """Events as they come, what is said in them, and what they come to, awaited."""

    @property
    def text(self) -> AsyncSteps[str]:
        """Iterate over what is said, piece by piece and each piece once.

        Raises:
            TimbalError: as `events` and `result` raise.
        """
        return self._steps(self._next_piece)

    async def result(self, *, check: bool = True) -> R:
        """Return what the stream comes to. What has not been read of it is read first. May be called again.

        Args:
            check: whether a failure is raised; otherwise it is returned.

        Raises:
            APITimeoutError: that took longer than the client's `deadline`.
            TimbalError: as `events` raises.
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
