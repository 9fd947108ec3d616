"""Prompts in, typed events out: one turn of a Composer session, synchronous and asynchronous."""

from __future__ import annotations

from contextlib import AsyncExitStack, ExitStack, aclosing, closing, suppress
from typing import TYPE_CHECKING, Any

from .compose_base import KEPT_BODY, BaseComposeStream
from .compose_events import (
    ComposeEvent,
    ComposeFailed,
    ErrorEvent,
    MessageFinished,
    NotAnEventStream,
    Result,
    SessionStarted,
    TextDelta,
    ThinkingDelta,
    ToolCall,
    ToolResult,
    Unknown,
)
from .errors import TimbalError
from .prompts import File, Prompt

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
    from types import TracebackType
    from typing import Self

    from .client import AsyncTimbal, Timbal

__all__ = [
    "AsyncComposeStream",
    "ComposeEvent",
    "ComposeFailed",
    "ComposeResult",
    "ComposeStream",
    "ErrorEvent",
    "File",
    "MessageFinished",
    "NotAnEventStream",
    "Prompt",
    "Result",
    "SessionStarted",
    "TextDelta",
    "ThinkingDelta",
    "ToolCall",
    "ToolResult",
    "Unknown",
]

ComposeResult = Result
"""What `.result()` gives: the stream's own `Result` event."""


class ComposeStream(BaseComposeStream):
    """One turn of a Composer session, as it happens.

    The request is sent when the stream is entered or first read. Use it in a `with` block, whose end closes the
    connection however it is left, which tells the platform that nobody listens any more (to stop the session itself,
    call `client.composer.stop_session`). Without `with` the connection is closed at the end of the loop, also when
    that is left early. Reading may stop and go on, in whichever way; each event is given once.

        with client.compose("Add error handling") as stream:
            for piece in stream.text:
                print(piece, end="")
            answer = stream.result()
    """

    def __init__(self, client: Timbal, prompt: Prompt, **options: Any) -> None:
        super().__init__(client, prompt, **options)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._managed = True
        self._open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[ComposeEvent]:
        return self._walk()

    def events(self) -> Iterator[ComposeEvent]:
        """Every event, typed, as it comes: the same as iterating over the stream.

        Raises:
            StreamInterrupted: the stream ended without a result.
            ErrorEvent: the platform broke it off.
            EventTooLarge: an event has more bytes than `max_event_size`.
            NotAnEventStream: the answer is something else.
            APIStatusError, APIConnectionError: there is no stream.
            RuntimeError: the stream has been read to its end before.
        """
        return self._walk()

    @property
    def text(self) -> Iterator[str]:
        """The answer's text, piece by piece and each piece once, without what sub-agents say among themselves.

        Raises:
            ComposeFailed: the session ended in an error result, so the text may not be whole.
            Exception: the others of `events`.
        """
        return self._pieces()

    def result(self, *, check: bool = True) -> Result:
        """The answer as a whole. What has not been read of the stream is read first.

        Args:
            check: whether an error result is raised; with False, look at `is_error`.

        Raises:
            ComposeFailed: the session ended in an error result, and `check` is on.
            Exception: the others of `events`, save that it may be called again.
        """
        if self._ready or not self._over:
            for _ in self._walk():
                pass
        return self._answer(check=check)

    def close(self) -> None:
        """Close the connection. May be called again."""
        self._abandon()
        self._stack.close()

    def _open(self) -> None:
        self._check_unread()
        if self._chunks is not None:
            return
        transport = self._client.transport
        try:
            response = self._stack.enter_context(transport.stream(self._request, timeout=self._timeout))
            self._chunks = transport.read_chunks(response)
            if not self._check_answer(response):
                raise self._not_a_stream(response, self._some_body())
        except BaseException as error:
            self._abandon(error)
            self._stack.close()
            raise

    def _some_body(self) -> list[bytes]:
        pieces: list[bytes] = []
        with suppress(TimbalError):
            for piece in self._chunks:
                pieces.append(piece)
                if sum(map(len, pieces)) >= KEPT_BODY:
                    break
        return pieces

    def _walk(self) -> Generator[ComposeEvent]:
        self._check_unread()
        ready = self._ready
        try:
            self._open()
            while True:
                while ready:
                    yield ready.popleft()
                if self._over:
                    break
                try:
                    self._take(next(self._chunks))
                except StopIteration:
                    self._end()
                except TimbalError as error:
                    self._end(error)
        finally:
            if not self._managed:
                self.close()
        self._check_failure()

    def _pieces(self) -> Generator[str]:
        with closing(self._walk()) as events:
            for event in events:
                if type(event) is TextDelta and event.parent_tool_use_id is None:
                    yield event.text
        self._answer(check=True)


class AsyncComposeStream(BaseComposeStream):
    """One turn of a Composer session, as it happens, awaited; otherwise as `ComposeStream`.

    async with client.compose("Add error handling") as stream:
        async for piece in stream.text:
            print(piece, end="")
        answer = await stream.result()
    """

    def __init__(self, client: AsyncTimbal, prompt: Prompt, **options: Any) -> None:
        super().__init__(client, prompt, **options)
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        self._managed = True
        await self._open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> AsyncIterator[ComposeEvent]:
        return self._walk()

    def events(self) -> AsyncIterator[ComposeEvent]:
        """Every event, typed, as it comes; raises as `ComposeStream.events`."""
        return self._walk()

    @property
    def text(self) -> AsyncIterator[str]:
        """The answer's text, piece by piece; raises as `ComposeStream.text`."""
        return self._pieces()

    async def result(self, *, check: bool = True) -> Result:
        """The answer as a whole; args and raises as for `ComposeStream.result`."""
        if self._ready or not self._over:
            async for _ in self._walk():
                pass
        return self._answer(check=check)

    async def aclose(self) -> None:
        """Close the connection. May be called again."""
        self._abandon()
        await self._stack.aclose()
        if self._chunks is not None:
            with suppress(RuntimeError):  # another task is reading; it notices
                await self._chunks.aclose()

    async def _open(self) -> None:
        self._check_unread()
        if self._chunks is not None:
            return
        transport = self._client.transport
        try:
            response = await self._stack.enter_async_context(transport.stream(self._request, timeout=self._timeout))
            self._chunks = transport.read_chunks(response)
            if not self._check_answer(response):
                raise self._not_a_stream(response, await self._some_body())
        except BaseException as error:
            self._abandon(error)
            await self._stack.aclose()
            raise

    async def _some_body(self) -> list[bytes]:
        pieces: list[bytes] = []
        with suppress(TimbalError):
            async for piece in self._chunks:
                pieces.append(piece)
                if sum(map(len, pieces)) >= KEPT_BODY:
                    break
        return pieces

    async def _walk(self) -> AsyncGenerator[ComposeEvent]:
        self._check_unread()
        ready = self._ready
        try:
            await self._open()
            while True:
                while ready:
                    yield ready.popleft()
                if self._over:
                    break
                try:
                    self._take(await self._chunks.__anext__())
                except StopAsyncIteration:
                    self._end()
                except TimbalError as error:
                    self._end(error)
        finally:
            if not self._managed:
                await self.aclose()
        self._check_failure()

    async def _pieces(self) -> AsyncGenerator[str]:
        async with aclosing(self._walk()) as events:
            async for event in events:
                if type(event) is TextDelta and event.parent_tool_use_id is None:
                    yield event.text
        self._answer(check=True)
