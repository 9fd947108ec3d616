"""The events of a workforce run as they happen, synchronous and asynchronous: the waiting, and nothing else."""

from __future__ import annotations

from contextlib import aclosing, closing, suppress
from typing import TYPE_CHECKING

from ..errors import TimbalError
from .run import BaseRunStream

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator
    from typing import Self

    from .events import Event, RunOutcome


class RunStream(BaseRunStream):
    """One run of a workforce, as it happens.

    The run starts when the stream is entered or first read. Use it in a `with` block, whose end closes the connection
    however it is left; the run goes on without it (`cancel` stops it). Without `with` the connection is closed at the
    end of the loop, also when that is left early. Each event is given once, whatever happens to the connection.

        with agent.stream(prompt="Hello") as stream:
            for piece in stream.text:
                print(piece, end="")
            outcome = stream.result()
    """

    def __enter__(self) -> Self:
        self._managed = True
        try:
            while self._live and not (self._answered or self._over):
                self._advance()
            self._check_unread()
        except BaseException:
            self.close()  # the run may have started: the next read must not start it again
            raise
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def events(self) -> Generator[Event]:
        """Every event, typed, as it comes: the same as iterating over the stream.

        Raises:
            StreamInterrupted: the connection broke, and the rest cannot be had for now.
            StreamExpired: the deployment does not keep the rest.
            StreamError: the deployment could not begin the run, or answered with something else than events.
            APIStatusError, APIConnectionError: the run was not started.
            RuntimeError: the stream has been read to its end before.
        """
        self._check_unread()
        try:
            while True:
                # `yield from` would close what is ready when the loop is left, and so lose events.
                for event in self._ready:  # noqa: UP028
                    yield event
                if self._settled():
                    break
                self._advance()
        finally:
            if not self._managed:
                self.close()
        if self._failure is not None:
            raise self._failure

    __iter__ = events

    @property
    def text(self) -> Generator[str]:
        """What the run itself says, piece by piece and each piece once, without what agents inside it say.

        Raises:
            RunFailed: the run did not succeed, so the text may not be whole.
            Exception: the others of `events`.
        """
        with closing(self.events()) as events:
            for _ in events:
                if self._reader.piece:
                    yield self._reader.piece
        if self.outcome is not None:  # there is none when all that was read came after it
            self._result()

    def result(self, *, check: bool = True) -> RunOutcome:
        """How the run ended. What has not been read of the stream is read first.

        Args:
            check: whether another status than success is raised; with False, look at `status`.

        Raises:
            RunFailed: the run did not succeed, or waits for an answer, and `check` is on; it has the outcome.
            Exception: the others of `events`, save that it may be called again.
        """
        if not self._over:
            for _ in self.events():
                pass
        return self._result(check=check)

    def close(self) -> None:
        """Close the connection. The run goes on. May be called again."""
        self._abandon()
        self._hang_up()

    def _hang_up(self) -> None:
        if self._response is not None:
            self._response.close()

    def _advance(self) -> None:
        """Wait for something: the next bytes of the live connection, else the answer to the next request."""
        pause = 0.0
        try:
            if self._live and self._chunks is not None:
                self._take_chunk(next(self._chunks, None))
            else:
                self._hang_up()
                pause = self._take(self._place._send(**self._next_request()))
        except TimbalError as error:
            pause = self._failed(error)
        if pause:
            self._transport.sleep(pause)


class AsyncRunStream(BaseRunStream):
    """One run of a workforce, as it happens, awaited; otherwise as `RunStream`."""

    async def __aenter__(self) -> Self:
        self._managed = True
        try:
            while self._live and not (self._answered or self._over):
                await self._advance()
            self._check_unread()
        except BaseException:
            await self.close()  # the run may have started: the next read must not start it again
            raise
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def events(self) -> AsyncGenerator[Event]:
        """As `RunStream.events`."""
        self._check_unread()
        try:
            while True:
                for event in self._ready:
                    yield event
                if self._settled():
                    break
                await self._advance()
        finally:
            if not self._managed:
                await self.close()
        if self._failure is not None:
            raise self._failure

    __aiter__ = events

    @property
    async def text(self) -> AsyncGenerator[str]:
        """As `RunStream.text`."""
        async with aclosing(self.events()) as events:
            async for _ in events:
                if self._reader.piece:
                    yield self._reader.piece
        if self.outcome is not None:
            self._result()

    async def result(self, *, check: bool = True) -> RunOutcome:
        """As `RunStream.result`."""
        if not self._over:
            async for _ in self.events():
                pass
        return self._result(check=check)

    async def close(self) -> None:
        """As `RunStream.close`."""
        self._abandon()
        await self._hang_up()

    aclose = close  # the name that `contextlib.aclosing` and httpx use

    async def _hang_up(self) -> None:
        if self._response is not None:
            await self._response.aclose()
            with suppress(RuntimeError):  # another task is reading; it notices
                await self._chunks.aclose()

    async def _advance(self) -> None:
        pause = 0.0
        try:
            if self._live and self._chunks is not None:
                self._take_chunk(await anext(self._chunks, None))
            else:
                await self._hang_up()
                pause = self._take(await self._place._send(**self._next_request()))
        except TimbalError as error:
            pause = self._failed(error)
        if pause:
            await self._transport.sleep(pause)
