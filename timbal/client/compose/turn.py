"""One prompt to a Composer session: the request, and the stream of the reply."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from io import StringIO
from typing import Any

from timbal_api.client import Request, expand_path
from timbal_api.types import to_json

from .._answer_stream import AnswerStream, AsyncAnswerStream
from .._http.messages import human_text
from .._source import OneResponse
from ..errors import ComposeFailed, ErrorEvent, EventTooLarge, StreamInterrupted, TimbalError
from .events import ComposeEvent, Result, TextDelta
from .prompts import Prompt, build_prompt
from .reader import ComposeReader

__all__ = ["AsyncComposeStream", "ComposeResult", "ComposeStream"]

ComposeResult = Result  # what `.result()` returns: the stream's own event

_KEPT_EVENTS = 1_000  # the last ones, for exceptions to show: memory stays flat. The text is kept whole.


class Turn(OneResponse[ComposeEvent, Result]):
    """The request of one prompt, and the events of Composer's reply."""

    def __init__(self, request: Request, session_id: str | None, **how: Any) -> None:
        super().__init__(request, **how)
        self.reader: ComposeReader = ComposeReader(session_id)
        self._recent: deque[ComposeEvent] = deque(maxlen=_KEPT_EVENTS)
        self._text = StringIO()

    def take_bytes(self, chunk: bytes | None) -> None:
        events: list[ComposeEvent] = []
        for event in self._decoder.feed(chunk or b""):
            events += self.reader.read(event)
            if self.reader.over:
                break
        for each in events:
            if type(each) is TextDelta and each.parent_tool_use_id is None:
                self._text.write(each.text)
        self._recent += events
        self.ready: Iterator[ComposeEvent] = iter(events)
        self._ended = chunk is None

    def failed(self, error: TimbalError) -> float:
        if not self.opened:
            self.end(error)
        elif self.reader.complete:
            self.end()
        else:
            self.fail(StreamInterrupted, f"the compose stream broke before its result: {error}", error)
        return 0.0

    def interrupted(self, error: TimbalError) -> None:
        if self.reader.result is None:
            self.fail(StreamInterrupted, f"the compose stream broke before its result: {error}", error)
        else:
            self.failed(error)

    def settled(self) -> bool:
        reader = self.reader
        if self.over:
            return True
        if reader.error is not None:
            said = human_text(reader.error)
            self.fail(ErrorEvent, f"the platform broke the stream off: {said}", error=reader.error)
        elif self._decoder.error is not None and not reader.over:
            self.fail(EventTooLarge, str(self._decoder.error))
        elif (reader.over or self._ended) and reader.complete:
            self.end()
        elif reader.over or self._ended:
            self.fail(StreamInterrupted, "the compose stream ended without a result")
        return self.over

    def closed(self) -> None:
        if self.reader.complete:
            self.end()
        elif not self.over:
            self.fail(StreamInterrupted, "the compose stream was closed before its end")

    def piece(self, event: ComposeEvent) -> str:
        return event.text if type(event) is TextDelta and event.parent_tool_use_id is None else ""

    def result(self, *, check: bool) -> Result:
        if self.failure is not None:
            raise self.failure
        result = self.reader.answer()
        if check and result.is_error:
            said = filter(None, (result.subtype, human_text(result.text or result.raw.get("errors") or "")))
            raise ComposeFailed(f"the session failed: {': '.join(said)}", result=result, **self.details())
        return result

    def details(self) -> dict[str, Any]:
        so_far = {"events": tuple(self._recent), "text": self._text.getvalue(), "session_id": self.reader.session_id}
        return {**super().details(), **so_far}


def turn_of(
    client: Any,
    prompt: Prompt,
    *,
    rev: str | None,
    org_id: str | None,
    project_id: str | None,
    session_id: str | None,
    timeout: Any,
    max_event_size: int | None,
    **options: str | None,
) -> Turn:
    """Return the source of the events of one prompt. The args are those of `Timbal.compose`.

    Raises:
        ValueError, OSError: the prompt, or a file in it, cannot be sent.
        ConfigError: the organization or the project is not set.
    """
    ids = {"org_id": client.setting("org_id", org_id), "project_id": client.setting("project_id", project_id)}
    body = {"rev": client.setting("rev", rev), "prompt": build_prompt(prompt), **options, "session_id": session_id}
    request = Request(
        "POST",
        expand_path("/orgs/{org_id}/projects/{project_id}/compose", ids),
        json={name: to_json(value, name) for name, value in body.items() if value is not None},
        operation="compose",
    )
    return Turn(request, session_id, timeout=timeout, max_event_size=max_event_size)


class ComposeStream(AnswerStream[ComposeEvent, Result]):
    """The reply to one prompt as it streams; `client.compose` returns it.

        with client.compose("Add error handling") as stream:
            for piece in stream.text:
                print(piece, end="")
            answer = stream.result()

    The request is sent when the stream is entered, started or first read. Use it in a `with` block: its end closes the
    connection. Without `with`, the connection is closed at the end of the loop, also after `break`. A closed
    connection does not stop the session: call `client.composer.stop_session` for that. You may mix the ways of
    reading; each event is returned once.

    `text` contains the agent's text, without that of its sub-agents. `text` and `result` raise `ComposeFailed` if the
    session ends in an error; `result(check=False)` returns it.
    """

    _source: Turn

    @property
    def session_id(self) -> str | None:
        """The id to continue the session with: the platform's, or yours until it sends one; None if neither exists."""
        return self._source.reader.session_id


class AsyncComposeStream(AsyncAnswerStream[ComposeEvent, Result]):
    """The reply to one prompt as it streams; `client.compose` returns it.

        async with client.compose("Add error handling") as stream:
            async for piece in stream.text:
                print(piece, end="")
            answer = await stream.result()

    The request is sent when the stream is entered, started or first read. Use it in an `async with` block: its end
    closes the connection. Without `async with`, the connection is closed at the end of the loop, also after `break`.
    A closed connection does not stop the session: call `client.composer.stop_session` for that. You may mix the ways
    of reading; each event is returned once.

    `text` contains the agent's text, without that of its sub-agents. `text` and `result` raise `ComposeFailed` if the
    session ends in an error; `result(check=False)` returns it.
    """

    _source: Turn

    @property
    def session_id(self) -> str | None:
        """The id to continue the session with: the platform's, or yours until it sends one; None if neither exists."""
        return self._source.reader.session_id
