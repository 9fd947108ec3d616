"""From server-sent events to the typed events of a compose stream: pure, it neither reads nor waits.

What comes over the wire is what the Claude process behind Composer prints, one JSON object an event:

    system, assistant, user, result     whole things: the session's start, messages, tool results, how it ended
    stream_event                        with partial messages on: one event of the Messages API, wrapped
    message_start, content_block_...    the same events without a wrapper, which are understood too

With partial messages on, every finished block comes again inside an `assistant` message. The reader gives each text,
each thought and each tool call once, whichever way it comes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .compose_events import (
    ComposeEvent,
    MessageFinished,
    Result,
    SessionStarted,
    TextDelta,
    ThinkingDelta,
    ToolCall,
    ToolResult,
    Unknown,
)
from .compose_messages import Block, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .compose_events import Json
    from .sse import ServerSentEvent

__all__ = ["ComposeReader"]


class ComposeReader:
    """Makes typed events of server-sent events. Pure: it neither reads nor waits.

    Args:
        session_id: the session that is continued, if there is one.

    Attributes:
        session_id: the session, as soon as it is known.
        result: the last result that came.
        over: whether nothing may follow, because of `[DONE]` or of an error.
        error: the payload of an `error` event; None while there is none.
    """

    def __init__(self, session_id: str | None = None) -> None:
        self.session_id = session_id
        self.result: Result | None = None
        self.error: Any = None
        self.over = False
        self._confirmed = False
        self._framed = False
        # The message under way of the agent (None) and of each sub-agent, and the last few by id.
        self._current: dict[str | None, Message] = {}
        self._recent: dict[str, Message] = {}
        self._last: MessageFinished | None = None

    @property
    def complete(self) -> bool:
        """Whether the stream may end here.

        A session ends with its result, unless that says that more turns are queued. A bare stream of the Messages
        API has none; it is whole when at least one message has come and each has had its `message_stop`.
        """
        if self.result is not None:
            return not self.result.raw.get("queued_turn_count")
        return not self._framed and self._last is not None and all(each.finished for each in self._current.values())

    def answer(self) -> Result:
        """The result of a complete stream; of a bare stream of the Messages API, what its last message gives."""
        last = self._last or MessageFinished(None, [])
        return self.result or Result(last.text, self.session_id, usage=last.usage)

    def read(self, event: ServerSentEvent) -> Iterable[ComposeEvent]:
        """The typed events of one server-sent event."""
        try:
            raw = event.json()
        except ValueError:
            raw = event.data
            if raw.strip() == "[DONE]":
                self.over = True
                return ()
        if type(raw) is not dict:
            if event.event == "error":
                return self._error(event.data if raw is None else raw)
            return (Unknown(event.event, raw, None, raw),)
        kind = raw.get("type")
        if type(kind) is not str:
            kind = ""
        if event.event == "error" or kind == "error" or ("error" in raw and "type" not in raw):
            return self._error(raw)
        inner: Any = raw
        parent = None
        if kind in _FRAMES:
            self._framed = True
            parent = raw.get("parent_tool_use_id")
            if not self._confirmed and isinstance(raw.get("session_id"), str):
                self.session_id = raw["session_id"]
                self._confirmed = True
            if kind == "stream_event":
                inner = raw.get("event")
                kind = _name(inner) or ""
        read = _READERS.get(kind)
        if read is not None:
            try:
                return read(self, inner, parent, raw)
            except (KeyError, TypeError, AttributeError, ValueError):
                pass  # a known type in an unknown shape
        return (Unknown(kind or event.event, inner, parent, raw),)

    def _error(self, payload: Any) -> Iterable[ComposeEvent]:
        self.over = True
        self.error = payload
        return ()

    # ------------------------------------------------------------------ whole things

    def _system(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        if value["subtype"] != "init":
            return (Unknown("system", value, parent, raw),)
        self.session_id = value["session_id"]
        return (SessionStarted(value["session_id"], value.get("model"), value.get("tools") or [], raw),)

    def _assistant(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        wire = value["message"]
        blocks = wire["content"]
        if isinstance(blocks, str):
            blocks = [{"type": "text", "text": blocks}]
        blocks = [each if isinstance(each, dict) else {"type": "", "value": each} for each in blocks]
        events: list[ComposeEvent] = []
        message = self._message(wire.get("id"), parent)
        if message is None:
            events += self._finish_whole(parent)
            message = self._start(Message(wire.get("id"), whole=True), parent)
        message.raw = raw
        message.note(wire)
        for new in message.unseen(blocks):
            events += self._whole_block(message, new, parent, raw)
        return events

    def _whole_block(self, message: Message, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        """A finished block: what of it was not streamed before."""
        block = message.confirm(value)
        if block.kind in _TEXTS:
            rest = block.catch_up(value)
            return (_TEXTS[block.kind](rest, parent, raw),) if rest else ()
        return self._finish_block(block, value, parent, raw)

    def _user(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        content = value["message"]["content"]
        events = [*self._finish_whole(parent)]
        if not isinstance(content, list) or not content:
            return [*events, Unknown("user", value, parent, raw)]
        for block in content:
            kind = _name(block)
            if kind == "tool_result" and "tool_use_id" in block:
                failed = bool(block.get("is_error"))
                events.append(ToolResult(block["tool_use_id"], block.get("content"), failed, parent, raw))
            else:
                events.append(Unknown(kind or "user", block, parent, raw))
        return events

    def _result(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        events = [event for each in list(self._current) for event in self._finish_whole(each)]
        text = value.get("result")
        if not isinstance(text, str):
            text = self._last.text if self._last else ""
        if isinstance(value.get("session_id"), str):
            self.session_id = value["session_id"]
        self.result = Result(
            text,
            self.session_id,
            bool(value.get("is_error")),
            value.get("subtype"),
            value.get("total_cost_usd"),
            value.get("usage") or {},
            value.get("num_turns"),
            value.get("duration_ms"),
            raw,
        )
        return [*events, self.result]

    # ------------------------------------------------------------------ pieces, as the Messages API streams them

    def _message_start(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        wire = value["message"]
        events = self._finish_whole(parent)
        self._start(Message(wire.get("id")), parent).note(wire)
        return events

    def _block_start(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        start = value["content_block"]
        block = Block(start["type"], start)
        self._streamed(parent).blocks[value.get("index", 0)] = block
        if block.kind in _TEXTS and start.get(block.kind):
            text = block.add(start[block.kind])
            return (_TEXTS[block.kind](text, parent, raw),) if text else ()
        return ()

    def _block_delta(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        delta = value["delta"]
        kind = delta["type"]
        message = self._current.get(parent) or self._streamed(parent)
        index = value.get("index", 0)
        block = message.blocks.get(index) or message.open(index, kind)
        if kind == "text_delta":
            text = block.add(delta["text"])
            return (TextDelta(text, parent, raw),) if text else ()
        if kind == "thinking_delta":
            text = block.add(delta["thinking"])
            return (ThinkingDelta(text, parent, raw),) if text else ()
        return () if block.annotate(kind, delta) else (Unknown(kind, delta, parent, raw),)

    def _block_stop(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        block = self._streamed(parent).blocks[value.get("index", 0)]
        return self._finish_block(block, block.value(), parent, raw)

    def _message_delta(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        self._streamed(parent).note({**value["delta"], "usage": value.get("usage")})
        return ()

    def _message_stop(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        message = self._streamed(parent)
        if message.finished:
            return ()
        events = [e for each in message.blocks.values() for e in self._finish_block(each, each.value(), parent, raw)]
        return [*events, self._finish(message, parent, raw)]

    # ------------------------------------------------------------------ messages and blocks

    def _message(self, identity: str | None, parent: str | None) -> Message | None:
        """The message that a whole object belongs to, if any of it has come before."""
        current = self._current.get(parent)
        if current is not None and (current.id == identity or (identity is None and not current.finished)):
            return current
        if current is not None and current.id is None and not current.whole and not current.finished:
            current.id = identity  # its start was missed
            return current
        return self._recent.get(identity) if identity is not None else None

    def _streamed(self, parent: str | None) -> Message:
        """The message that pieces belong to; a stream that is joined in the middle begins one."""
        message = self._current.get(parent)
        return self._start(Message(None), parent) if message is None else message

    def _start(self, message: Message, parent: str | None) -> Message:
        self._current[parent] = message
        if message.id is not None:
            self._recent[message.id] = message
            if len(self._recent) > _RECENT:
                del self._recent[next(iter(self._recent))]
        return message

    def _finish_block(self, block: Block, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        if block.given or block.kind in _TEXTS:
            return ()
        block.given = True
        if block.kind == "tool_use":
            return (ToolCall(value.get("id", ""), value.get("name", ""), value.get("input"), parent, raw),)
        return (Unknown(block.kind, value, parent, raw),)

    def _finish_whole(self, parent: str | None) -> Iterable[ComposeEvent]:
        """A message that came in whole blocks has no end of its own: what follows it says that it is over."""
        message = self._current.get(parent)
        if message is None or not message.whole or message.finished:
            return ()
        return (self._finish(message, parent, message.raw),)

    def _finish(self, message: Message, parent: str | None, raw: Json) -> MessageFinished:
        message.finished = True
        event = MessageFinished(message.id, message.content(), message.stop_reason, message.usage, parent, raw)
        if parent is None:
            self._last = event
        return event


def _name(value: Any) -> str | None:
    """What an object calls itself."""
    kind = value.get("type") if type(value) is dict else None
    return kind if type(kind) is str else None


_RECENT = 32
"""Messages that are remembered by id, in case a finished block comes late."""

_FRAMES = frozenset(("system", "assistant", "user", "result", "stream_event"))

_TEXTS: dict[str, type[TextDelta] | type[ThinkingDelta]] = {"text": TextDelta, "thinking": ThinkingDelta}
"""The blocks that are given piece by piece; the key is also the name of the field that has the text."""

_READERS: dict[str, Callable[[ComposeReader, Any, str | None, Json], Iterable[ComposeEvent]]] = {
    "content_block_delta": ComposeReader._block_delta,
    "content_block_start": ComposeReader._block_start,
    "content_block_stop": ComposeReader._block_stop,
    "message_start": ComposeReader._message_start,
    "message_delta": ComposeReader._message_delta,
    "message_stop": ComposeReader._message_stop,
    "assistant": ComposeReader._assistant,
    "user": ComposeReader._user,
    "system": ComposeReader._system,
    "result": ComposeReader._result,
}
