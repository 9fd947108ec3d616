"""Streams that say something and come to something, as a turn of Composer and a run do: text and result."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ._source import E, R
from ._stream import AsyncEventStream, EventStream
from .errors import TimbalError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._iterators import AsyncSteps, Steps


class AnswerStream(EventStream[E, R]):
    """Events as they come, what is said in them, and what they come to."""

    @property
    def text(self) -> Steps[str]:
        """Iterate over what is said, piece by piece and each piece once.

        Raises:
            TimbalError: as `events` and `result` raise.
        """
        return self._steps(self._next_piece)

    def result(self, *, check: bool = True) -> R:
        """Return what the stream comes to. What has not been read of it is read first. May be called again.

        Args:
            check: whether a failure is raised; otherwise it is returned.

        Raises:
            APITimeoutError: that took longer than the client's `deadline`.
            TimbalError: as `events` raises.
        """
        source = self._source
        with self._deadline() as deadline:
            while True:
                for _ in source.ready:
                    pass
                settled = source.settled()
                if deadline is not None and time.monotonic() >= deadline and (source.failure or not settled):
                    raise self._too_late()
                if settled:
                    break
                self._advance(deadline)
        self._hang_up()
        return source.result(check=check)

    @contextmanager
    def _deadline(self) -> Iterator[float | None]:
        """The moment at which the client's `deadline` runs out; a read that is silent then is woken."""
        seconds: float | None = self._transport.options.deadline
        if seconds is None:
            yield None
            return
        deadline = time.monotonic() + seconds  # the timer must not be early
        timer = threading.Timer(seconds, self._hang_up)
        timer.daemon = True
        timer.start()
        try:
            yield deadline
        finally:
            timer.cancel()

    def _next_piece(self) -> str:
        while True:
            try:
                piece = self._source.piece(self._next())
            except StopIteration:
                self._source.check_said()
                raise
            if piece:
                return piece


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
        else:
            import anyio  # here, because importing it takes long; httpx does so anyway

            with anyio.move_on_after(seconds) as limit:
                await self._drain()
            if limit.cancelled_caught:
                raise self._too_late()
        return self._source.result(check=check)

    async def _drain(self) -> None:
        with suppress(StopAsyncIteration, TimbalError):  # a failure is the source's to raise
            while True:
                await self._next()

    async def _next_piece(self) -> str:
        while True:
            try:
                piece = self._source.piece(await self._next())
            except StopAsyncIteration:
                self._source.check_said()
                raise
            if piece:
                return piece
