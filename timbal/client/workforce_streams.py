"""The events of a workforce run as they happen, synchronous and asynchronous: the waiting, and nothing else."""

from __future__ import annotations

import time
from contextlib import AsyncExitStack, ExitStack, aclosing, closing, suppress
from typing import TYPE_CHECKING, Any

from .errors import TimbalError
from .workforce_runs import BaseRunStream

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
    from types import TracebackType
    from typing import Self

    from .workforce_events import Event
    from .workforce_reader import RunOutcome

__all__ = ["AsyncRunStream", "RunStream"]


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

    def __init__(self, place: Any, run_id: str, **how: Any) -> None:
        super().__init__(place, run_id, **how)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._managed = True
        if self._live:
            self._connect()
        if self._over:
            self._check_unread()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[Event]:
        return self._walk()

    def events(self) -> Iterator[Event]:
        """Every event, typed, as it comes: the same as iterating over the stream.

        Raises:
            StreamInterrupted: the connection broke, and the rest cannot be had for now.
            StreamExpired: the deployment does not keep the rest.
            StreamError: the deployment could not begin the run, or answered with something else than events.
            APIStatusError, APIConnectionError: the run was not started.
            RuntimeError: the stream has been read to its end before.
        """
        return self._walk()

    @property
    def text(self) -> Iterator[str]:
        """What the run itself says, piece by piece and each piece once, without what agents inside it say.

        Raises:
            RunFailed: the run did not succeed, so the text may not be whole.
            Exception: the others of `events`.
        """
        return self._pieces()

    def result(self, *, check: bool = True) -> RunOutcome:
        """How the run ended. What has not been read of the stream is read first.

        Args:
            check: whether another status than success is raised; with False, look at `status`.

        Raises:
            RunFailed: the run did not succeed, or waits for an answer, and `check` is on; it has the outcome.
            Exception: the others of `events`, save that it may be called again.
        """
        if not self._over:
            for _ in self._walk():
                pass
        return self._result(check=check)

    def close(self) -> None:
        """Close the connection. The run goes on. May be called again."""
        self._abandon()
        self._stack.close()

    def _connect(self) -> None:
        try:
            with self._explained():
                response = self._stack.enter_context(
                    self._transport.stream(self._start, timeout=self._options.idle_timeout)
                )
            self._chunks = self._transport.read_chunks(response)
            if not self._is_stream(response):
                raise self._not_a_stream(response, self._some_body())
        except TimbalError as error:
            self._cut(error)
            self._stack.close()
        except BaseException:
            self.close()  # the run may have started, so the request must not be sent again by the next read
            raise

    def _some_body(self) -> list[bytes]:
        with suppress(TimbalError):
            return [next(self._chunks, b"")]
        return []

    def _advance(self) -> None:
        """Get something: from the live connection while there is one, else from the log."""
        if self._live and self._chunks is None:
            self._connect()
        elif self._live:
            try:
                chunk = next(self._chunks, None)
            except TimbalError as error:
                self._cut(error)
            else:
                self._take_chunk(chunk)
        else:
            self._stack.close()
            began = time.monotonic()
            try:
                with self._explained():
                    response = self._transport.send(self._page_request, timeout=self._page_timeout, retry=False)
                pause = self._take_page(response, time.monotonic() - began)
            except TimbalError as error:
                pause = self._page_failed(error)
            if pause:
                self._transport.sleep(pause)

    def _walk(self) -> Generator[Event]:
        self._check_unread()
        try:
            while True:
                # `yield from` would close what is ready when the loop is left, and so lose events.
                for event in self._ready:  # noqa: UP028
                    yield event
                self._ready = ()
                if self._settled():
                    break
                self._advance()
        finally:
            if not self._managed:
                self.close()
        if self._failure is not None:
            raise self._failure

    def _pieces(self) -> Generator[str]:
        with closing(self._walk()) as events:
            for _ in events:
                if self._reader.piece:
                    yield self._reader.piece
        if self.outcome is not None:  # there is none when all that was read came after it
            self._result(check=True)


class AsyncRunStream(BaseRunStream):
    """One run of a workforce, as it happens, awaited; otherwise as `RunStream`.

    async with agent.stream(prompt="Hello") as stream:
        async for piece in stream.text:
            print(piece, end="")
        outcome = await stream.result()
    """

    def __init__(self, place: Any, run_id: str, **how: Any) -> None:
        super().__init__(place, run_id, **how)
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        self._managed = True
        if self._live:
            await self._connect()
        if self._over:
            self._check_unread()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> AsyncIterator[Event]:
        return self._walk()

    def events(self) -> AsyncIterator[Event]:
        """Every event, typed, as it comes; raises as `RunStream.events`."""
        return self._walk()

    @property
    def text(self) -> AsyncIterator[str]:
        """What the run itself says, piece by piece; raises as `RunStream.text`."""
        return self._pieces()

    async def result(self, *, check: bool = True) -> RunOutcome:
        """How the run ended; args and raises as for `RunStream.result`."""
        if not self._over:
            async for _ in self._walk():
                pass
        return self._result(check=check)

    async def aclose(self) -> None:
        """Close the connection. The run goes on. May be called again."""
        self._abandon()
        await self._stack.aclose()
        if self._chunks is not None:
            with suppress(RuntimeError):  # another task is reading; it notices
                await self._chunks.aclose()

    async def _connect(self) -> None:
        try:
            with self._explained():
                response = await self._stack.enter_async_context(
                    self._transport.stream(self._start, timeout=self._options.idle_timeout)
                )
            self._chunks = self._transport.read_chunks(response)
            if not self._is_stream(response):
                raise self._not_a_stream(response, await self._some_body())
        except TimbalError as error:
            self._cut(error)
            await self._stack.aclose()
        except BaseException:
            await self.aclose()  # the run may have started, so the request must not be sent again by the next read
            raise

    async def _some_body(self) -> list[bytes]:
        with suppress(TimbalError):
            return [await anext(self._chunks, b"")]
        return []

    async def _advance(self) -> None:
        """Get something: from the live connection while there is one, else from the log."""
        if self._live and self._chunks is None:
            await self._connect()
        elif self._live:
            try:
                chunk = await anext(self._chunks, None)
            except TimbalError as error:
                self._cut(error)
            else:
                self._take_chunk(chunk)
        else:
            await self._stack.aclose()
            began = time.monotonic()
            try:
                with self._explained():
                    response = await self._transport.send(self._page_request, timeout=self._page_timeout, retry=False)
                pause = self._take_page(response, time.monotonic() - began)
            except TimbalError as error:
                pause = self._page_failed(error)
            if pause:
                await self._transport.sleep(pause)

    async def _walk(self) -> AsyncGenerator[Event]:
        self._check_unread()
        try:
            while True:
                for event in self._ready:
                    yield event
                self._ready = ()
                if self._settled():
                    break
                await self._advance()
        finally:
            if not self._managed:
                await self.aclose()
        if self._failure is not None:
            raise self._failure

    async def _pieces(self) -> AsyncGenerator[str]:
        async with aclosing(self._walk()) as events:
            async for _ in events:
                if self._reader.piece:
                    yield self._reader.piece
        if self.outcome is not None:  # there is none when all that was read came after it
            self._result(check=True)
