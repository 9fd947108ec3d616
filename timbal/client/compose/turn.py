"""Prompts in, typed events out: one turn of a Composer session, synchronous and asynchronous."""

from __future__ import annotations

from collections import deque
from contextlib import aclosing, closing, suppress
from typing import TYPE_CHECKING, Any, Self

from timbal_api.client import Request, expand_path
from timbal_api.types import UNSET

from .._http.attempt import label_of
from .._http.response import human_text, printable
from ..errors import (
    ComposeFailed,
    ErrorEvent,
    EventTooLarge,
    NotAnEventStream,
    StreamError,
    StreamInterrupted,
    TimbalError,
)
from ..sse import DEFAULT_MAX_SIZE, ServerSentEvent, SSEDecoder, is_event_stream
from .events import ComposeEvent, Result, TextDelta
from .prompts import Prompt, build_prompt
from .reader import ComposeReader, Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

__all__ = ["AsyncComposeStream", "ComposeResult", "ComposeStream"]

ComposeResult = Result  # what `.result()` gives: the stream's own event

_KEPT_EVENTS = 1_000  # the last ones, for exceptions to show: memory stays flat. The text is kept whole.
_KEPT_BODY = 64 * 1024  # bytes of an answer that is not a stream of events


class BaseComposeStream:
    """What a synchronous and an asynchronous compose stream share: everything but the waiting.

    Args: as for `Timbal.compose`, which makes it.

    Raises:
        ValueError, OSError: the prompt, or a file in it, cannot be sent.
        ConfigError: the organisation or the project is not known.
    """

    def __init__(
        self,
        client: Any,
        prompt: Prompt,
        *,
        session_id: str | None = None,
        effort: str | None = None,
        mode: str | None = None,
        model: str | None = None,
        rev: str | None = None,
        org_id: str | None = None,
        project_id: str | None = None,
        timeout: Any = UNSET,
        max_event_size: int | None = None,
    ) -> None:
        place = {"org_id": client.setting("org_id", org_id), "project_id": client.setting("project_id", project_id)}
        options = {"effort": effort, "mode": mode, "model": model, "session_id": session_id}
        body = {"rev": client.setting("rev", rev), "prompt": build_prompt(prompt), **options}
        self._client = client
        self._timeout = timeout
        self._request = Request(
            "POST",
            expand_path("/orgs/{org_id}/projects/{project_id}/compose", place),
            json={name: value for name, value in body.items() if value is not None},
            headers={"Accept": "text/event-stream"},
            operation="compose",
        )
        self._decoder = SSEDecoder(max_size=max_event_size or DEFAULT_MAX_SIZE)
        self._reader = ComposeReader(session_id)
        self._response: Any = None
        self._chunks: Any = None
        self._ready: deque[ComposeEvent] = deque()
        self._kept: deque[ServerSentEvent] = deque(maxlen=_KEPT_EVENTS)
        self._text = Text()
        self._managed = False  # whether a `with` block closes it
        self._over = False
        self._failure: TimbalError | None = None

    @property
    def session_id(self) -> str | None:
        """The session's id: the one to continue, until the platform says another; None while there is neither."""
        return self._reader.session_id

    def __repr__(self) -> str:
        state = "over" if self._over else "not opened" if self._chunks is None else "open"
        return f"<{type(self).__name__} {state}, session_id={self.session_id!r}>"

    def _take(self, chunk: bytes | None) -> None:
        """Decode the next bytes, None at their end. What goes wrong waits until the events before it are given."""
        reader = self._reader
        for event in self._decoder.feed(chunk or b""):
            self._kept.append(event)
            for each in reader.read(event):
                self._ready.append(each)
                if type(each) is TextDelta and each.parent_tool_use_id is None:
                    self._text.add(each.text)
            if reader.over:
                break
        if reader.error is not None:
            self._fail(ErrorEvent, f"the platform broke the stream off: {human_text(reader.error)}", error=reader.error)
        elif reader.over or chunk is None:
            self._end()
        elif self._decoder.error is not None:
            self._fail(EventTooLarge, str(self._decoder.error))

    def _end(self, cause: TimbalError | None = None) -> None:
        """The stream has ended, or broke: that is no harm when its result has come."""
        self._over = True
        if not self._reader.complete:
            how = "ended without a result" if cause is None else f"broke before its result: {cause}"
            self._fail(StreamInterrupted, f"the compose stream {how}", cause)

    def _fail(self, kind: type[StreamError], message: str, cause: TimbalError | None = None, **details: Any) -> None:
        self._over = True
        self._failure = self._error(kind, message, **details)
        self._failure.__cause__ = cause

    def _error(self, kind: type[StreamError], message: str, **details: Any) -> TimbalError:
        """An exception with all that has come. Its events are made again: to keep them would cost every stream."""
        reader = ComposeReader()
        details["request"] = label_of(self._request)
        details["events"] = [event for each in self._kept for event in reader.read(each)]
        details["text"] = str(self._text)
        details["session_id"] = self.session_id
        details["last_event_id"] = self._decoder.last_event_id or None
        return kind(message, **details)

    def _not_a_stream(self, content: bytearray) -> TimbalError:
        response = self._response
        body = content[:_KEPT_BODY].decode("utf-8", "replace")
        kind = printable(response.headers.get("content-type", "")) or "no content type"
        said = f"expected a stream of events, not {response.status_code} with {kind}: {human_text(body)}"
        return self._error(NotAnEventStream, said.rstrip(": "), response=response, body=body)

    def _leave(self) -> None:
        """No more is read, whatever may still come."""
        self._over = True
        self._ready.clear()

    def _check_failure(self) -> None:
        """Raise what went wrong with a stream that is over."""
        if self._failure is None and not self._reader.complete:
            self._fail(StreamInterrupted, "the compose stream was closed before its end")
        if self._failure is not None:
            raise self._failure

    def _is_open(self) -> bool:
        if self._over and not self._ready:
            self._check_failure()
            raise RuntimeError("this stream has been read to its end, and can be read once: result() has its answer")
        return self._chunks is not None

    def _answer(self, *, check: bool) -> Result:
        self._check_failure()
        result = self._reader.answer()
        if check and result.is_error:
            said = filter(None, (result.subtype, human_text(result.text or result.raw.get("errors") or "")))
            raise self._error(ComposeFailed, f"the session failed: {': '.join(said)}", result=result)
        return result


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

    def __enter__(self) -> Self:
        self._managed = True
        self._open()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def events(self) -> Generator[ComposeEvent]:
        """Every event, typed, as it comes: the same as iterating over the stream.

        Raises:
            StreamInterrupted: the stream ended without a result.
            ErrorEvent: the platform broke it off.
            EventTooLarge: an event has more bytes than `max_event_size`.
            NotAnEventStream: the answer is something else.
            APIStatusError, APIConnectionError: there is no stream.
            RuntimeError: the stream has been read to its end before.
        """
        try:
            self._open()
            while True:
                while self._ready:
                    yield self._ready.popleft()
                if self._over:
                    break
                try:
                    self._take(next(self._chunks, None))
                except TimbalError as error:
                    self._end(error)
        finally:
            if not self._managed:
                self.close()
        self._check_failure()

    __iter__ = events

    @property
    def text(self) -> Generator[str]:
        """The answer's text, piece by piece and each piece once, without what sub-agents say among themselves.

        Raises:
            ComposeFailed: the session ended in an error result, so the text may not be whole.
            Exception: the others of `events`.
        """
        with closing(self.events()) as events:
            for event in events:
                if type(event) is TextDelta and event.parent_tool_use_id is None:
                    yield event.text
        self._answer(check=True)

    def result(self, *, check: bool = True) -> Result:
        """The answer as a whole. What has not been read of the stream is read first.

        Args:
            check: whether an error result is raised; with False, look at `is_error`.

        Raises:
            ComposeFailed: the session ended in an error result, and `check` is on.
            Exception: the others of `events`, save that it may be called again.
        """
        if self._ready or not self._over:
            for _ in self.events():
                pass
        return self._answer(check=check)

    def close(self) -> None:
        """Close the connection. May be called again."""
        self._leave()
        if self._response is not None:
            self._response.close()

    def _open(self) -> None:
        if self._is_open():
            return
        transport = self._client.transport
        try:
            self._response = transport.send(self._request, stream=True, timeout=self._timeout)
            self._chunks = transport.read_chunks(self._response)
            if not is_event_stream(self._response.headers):
                body = bytearray()
                with suppress(StopIteration, TimbalError):
                    while len(body) < _KEPT_BODY:
                        body += next(self._chunks)
                raise self._not_a_stream(body)
        except BaseException as error:
            self._failure = error if isinstance(error, TimbalError) else None
            self.close()
            raise


class AsyncComposeStream(BaseComposeStream):
    """One turn of a Composer session, as it happens: `ComposeStream` with `async with`, `async for` and `await`."""

    async def __aenter__(self) -> Self:
        self._managed = True
        await self._open()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def events(self) -> AsyncGenerator[ComposeEvent]:
        """As `ComposeStream.events`."""
        try:
            await self._open()
            while True:
                while self._ready:
                    yield self._ready.popleft()
                if self._over:
                    break
                try:
                    self._take(await anext(self._chunks, None))
                except TimbalError as error:
                    self._end(error)
        finally:
            if not self._managed:
                await self.close()
        self._check_failure()

    __aiter__ = events

    @property
    async def text(self) -> AsyncGenerator[str]:
        """As `ComposeStream.text`."""
        async with aclosing(self.events()) as events:
            async for event in events:
                if type(event) is TextDelta and event.parent_tool_use_id is None:
                    yield event.text
        self._answer(check=True)

    async def result(self, *, check: bool = True) -> Result:
        """As `ComposeStream.result`."""
        if self._ready or not self._over:
            async for _ in self.events():
                pass
        return self._answer(check=check)

    async def close(self) -> None:
        """As `ComposeStream.close`."""
        self._leave()
        if self._response is not None:
            await self._response.aclose()
            with suppress(RuntimeError):  # another task is reading; it notices
                await self._chunks.aclose()

    aclose = close  # the name that `contextlib.aclosing` uses

    async def _open(self) -> None:
        if self._is_open():
            return
        transport = self._client.transport
        try:
            self._response = await transport.send(self._request, stream=True, timeout=self._timeout)
            self._chunks = transport.read_chunks(self._response)
            if not is_event_stream(self._response.headers):
                body = bytearray()
                with suppress(StopAsyncIteration, TimbalError):
                    while len(body) < _KEPT_BODY:
                        body += await anext(self._chunks)
                raise self._not_a_stream(body)
        except BaseException as error:
            self._failure = error if isinstance(error, TimbalError) else None
            await self.close()
            raise
