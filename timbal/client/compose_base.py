"""What a synchronous and an asynchronous compose stream share: everything but the waiting."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from timbal_api.client import Request, expand_path
from timbal_api.types import UNSET

from .compose_events import ComposeEvent, ComposeFailed, ErrorEvent, NotAnEventStream, Result, TextDelta
from .compose_messages import Text
from .compose_reader import ComposeReader
from .errors import StreamError, StreamInterrupted, TimbalError, human_text, printable
from .prompts import build_prompt
from .sse import DEFAULT_MAX_SIZE, EventTooLarge, ServerSentEvent, SSEDecoder
from .wire import label_of, masked

if TYPE_CHECKING:
    import httpx

    from .prompts import Prompt

__all__ = ["BaseComposeStream"]

_PATH = "/orgs/{org_id}/projects/{project_id}/compose"

_KEPT_EVENTS = 1_000
"""Events, as they came, that an exception can show: the last ones, so that memory stays flat. The text it has whole."""

KEPT_BODY = 64 * 1024
"""Bytes of a body that is not a stream of events."""


class BaseComposeStream:
    """One turn of a Composer session: the request, what has arrived, and how it ended.

    Args:
        client: the client that this belongs to.
        prompt: a text, a `File` or a path, a list of these and of content blocks, or a whole message.
        session_id: the session to continue; a new one when not given.
        effort: how long the model may think: `low`, `medium`, `high`, `max`.
        mode: `default`, or `plan` to change nothing.
        model: the model family: `sonnet`, `opus`, `haiku`.
        rev: the branch, org_id: the organisation, project_id: the project; the client's when not given.
        timeout: seconds of silence after which to give up, or an `httpx.Timeout`. Without it silence has no limit.
        max_event_size: bytes that one event may have.

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
        max_event_size: int = DEFAULT_MAX_SIZE,
    ) -> None:
        place = {"org_id": client.setting("org_id", org_id), "project_id": client.setting("project_id", project_id)}
        options = {"effort": effort, "mode": mode, "model": model, "session_id": session_id}
        self._client = client
        self._timeout = timeout
        self._request = Request(
            "POST",
            expand_path(_PATH, place),
            json={
                "rev": client.setting("rev", rev),
                "prompt": build_prompt(prompt),
                **{name: value for name, value in options.items() if value is not None},
            },
            headers={"Accept": "text/event-stream"},
            operation="compose",
        )
        self._reader = ComposeReader(session_id)
        self._decoder = SSEDecoder(max_size=max_event_size)
        self._chunks: Any = None
        self._ready: deque[ComposeEvent] = deque()
        self._kept: deque[ServerSentEvent] = deque(maxlen=_KEPT_EVENTS)
        self._text = Text()
        self._managed = False
        self._over = False
        self._left = False
        self._failure: TimbalError | None = None

    @property
    def session_id(self) -> str | None:
        """The session's id: the one to continue, until the platform says another; None while there is neither."""
        return self._reader.session_id

    def __repr__(self) -> str:
        state = "over" if self._over else "not opened" if self._chunks is None else "open"
        return f"<{type(self).__name__} {state}, session_id={self.session_id!r}>"

    # ------------------------------------------------------------------ what arrives

    def _take(self, chunk: bytes) -> None:
        """Decode the next bytes. What goes wrong waits until the events before it are given."""
        reader, ready = self._reader, self._ready
        events = self._decoder.feed(chunk)
        self._kept.extend(events)
        add = self._text.add
        for event in events:
            for each in reader.read(event):
                ready.append(each)
                if type(each) is TextDelta and each.parent_tool_use_id is None:
                    add(each.text)
            if reader.over:
                break
        if reader.error is not None:
            said = human_text(reader.error)
            self._fail(ErrorEvent, f"the platform broke the stream off: {said}", error=reader.error)
        elif reader.over:
            self._end()
        elif self._decoder.error is not None:
            self._fail(EventTooLarge, str(self._decoder.error))

    def _end(self, cause: TimbalError | None = None) -> None:
        """The stream has ended, or broke: that is no harm when its result has come."""
        self._over = True
        if not self._reader.complete:
            how = "ended without a result" if cause is None else f"broke before its result: {cause}"
            self._interrupt(how, cause)

    def _interrupt(self, how: str, cause: TimbalError | None = None) -> None:
        last_id = self._decoder.last_event_id or None
        self._fail(StreamInterrupted, f"the compose stream {how}", cause, last_event_id=last_id)

    def _fail(self, kind: type[StreamError], message: str, cause: TimbalError | None = None, **details: Any) -> None:
        self._over = True
        if kind is not EventTooLarge:
            details["session_id"] = self.session_id
        self._failure = self._masked(kind(message, **self._received(), **details))
        self._failure.__cause__ = cause

    def _masked(self, error: TimbalError) -> TimbalError:
        return masked(error, self._client.transport.options.api_key)

    def _received(self) -> dict[str, Any]:
        """What an exception carries. Its typed events are made again, because keeping them costs every stream."""
        reader = ComposeReader()
        events: list[ComposeEvent] = []
        for each in self._kept:
            events += reader.read(each)
            if reader.over:
                break
        return {"request": label_of(self._request), "events": events, "text": str(self._text)}

    # ------------------------------------------------------------------ how it may be read

    def _check_unread(self) -> None:
        if self._over and not self._ready:
            self._check_failure()
            raise RuntimeError("this stream has been read to its end, and can be read once: result() has its answer")

    def _check_failure(self) -> None:
        if self._left and self._failure is None:
            self._interrupt("was closed before its end")
        if self._failure is not None:
            raise self._failure

    def _check_answer(self, response: httpx.Response) -> bool:
        media_type: str = response.headers.get("content-type", "")
        return media_type.partition(";")[0].strip().lower() == "text/event-stream"

    def _not_a_stream(self, response: httpx.Response, pieces: list[bytes]) -> TimbalError:
        body = b"".join(pieces)[:KEPT_BODY].decode("utf-8", "replace")
        kind = printable(response.headers.get("content-type", "")) or "no content type"
        message = f"expected a stream of events, not {response.status_code} with {kind}: {human_text(body)}"
        message = message.rstrip(": ")
        return self._masked(NotAnEventStream(message, response=response, body=body, **self._received()))

    def _abandon(self, error: BaseException | None = None) -> None:
        """No more is read: because of this error, or because the caller has had enough."""
        if isinstance(error, TimbalError):
            self._failure = error
        elif not self._over and not self._reader.complete:
            self._left = True
        self._over = True
        self._ready.clear()

    def _answer(self, *, check: bool) -> Result:
        self._check_failure()
        result = self._reader.answer()
        if check and result.is_error:
            said = human_text(result.text or (result.raw or {}).get("errors") or "")
            message = f"the session failed: {': '.join(filter(None, (result.subtype, said)))}"
            raise self._masked(ComposeFailed(message, result=result, **self._received()))
        return result
