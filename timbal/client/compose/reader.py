"""Makes the typed events of a compose stream from server-sent events. Pure, no I/O.

The platform sends the output of the Claude process behind Composer, one JSON object an event:

```
    system, assistant, user, result     whole objects: the session's start, messages, tool results, how it ended
    stream_event                        with partial messages on: one event of the Messages API, wrapped
    message_start, content_block_...    the same events without a wrapper, which are understood too
```

With partial messages on, every finished block arrives again inside an `assistant` message. The reader returns each
text, each thought and each tool call once, from the form that arrives first.
"""

from __future__ import annotations

import json
from io import StringIO
from typing import TYPE_CHECKING, Any

from .events import (
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

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..sse import ServerSentEvent
    from .events import Json

__all__ = ["ComposeReader"]

_FRAMES = frozenset(("system", "assistant", "user", "result", "stream_event"))

_PIECES = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "tool_use"}
"""The type of block that a piece belongs to."""

_TEXTS: dict[str, type[TextDelta] | type[ThinkingDelta]] = {"text": TextDelta, "thinking": ThinkingDelta}
"""The blocks that are returned piece by piece; the key is also the name of the text's field."""

_RECENT = 32
"""Messages that are remembered by id, in case a finished block arrives late."""


class Block:
    """One content block of a message: from pieces, from a whole block, or from both."""

    def __init__(self, kind: str, start: Json) -> None:
        self.kind = kind
        self.start = start  # the block in its start event
        self.final: Json | None = None  # the block in an `assistant` message
        self.given = False  # whether its event has been returned, if it is returned whole
        self.input: StringIO = StringIO()  # the JSON of a tool's input
        self._text = StringIO()
        self._ahead = 0  # how much of its text a whole block had before the pieces

    def add(self, text: str) -> str:
        """Take the next piece; return its new part: all of it, unless a whole block arrived before the pieces."""
        self._text.write(text)
        skip = min(self._ahead, len(text))
        self._ahead -= skip
        return text[skip:]

    def catch_up(self, whole: Any) -> str:
        """Take the whole text; return its new part: "" if the platform edited the text that it had streamed."""
        so_far = self.begins(whole)
        rest: str = "" if so_far < 0 else whole[so_far:]
        self._ahead = len(rest)
        return rest

    def begins(self, whole: Any) -> int:
        """Return how many characters of the whole text arrived in pieces; -1 if the pieces are not its beginning."""
        so_far = self._text.getvalue()
        return len(so_far) if isinstance(whole, str) and whole.startswith(so_far) else -1

    def value(self) -> Json:
        """Return the whole block, in the form of the Messages API. A tool's input that is invalid JSON stays text."""
        if self.final is not None:
            return self.final
        value = {"type": self.kind, **self.start}
        if self.kind in _TEXTS:
            value[self.kind] = self._text.getvalue()
        written = self.input.getvalue()
        try:
            return {**value, "input": json.loads(written)} if written else value
        except (ValueError, RecursionError):
            return {**value, "input": written}


class Message:
    """One message of the model while it is under way. If it arrives in `whole` blocks only, it has no end event."""

    def __init__(self, identity: str | None, *, whole: bool = False) -> None:
        self.id = identity
        self.whole = whole
        self.finished = False
        self.blocks: dict[Any, Block] = {}
        self.stop_reason: str | None = None
        self.usage: Json = {}
        self.raw: Any = None
        self._seen: list[Json] = []

    def note(self, wire: Json) -> None:
        """Record the tokens so far, and why the message stopped."""
        self.stop_reason = wire.get("stop_reason") or self.stop_reason
        usage = wire.get("usage")
        if isinstance(usage, dict):
            self.usage = {**self.usage, **{key: value for key, value in usage.items() if value is not None}}

    def unseen(self, blocks: list[Json]) -> list[Json]:
        """Return the new blocks of a message, which may arrive block by block, or grow each time."""
        count = len(self._seen)
        if blocks[:count] == self._seen:
            blocks = blocks[count:]
        self._seen += blocks
        return blocks

    def confirm(self, value: Json) -> Block:
        """Return the block that a whole block completes; a new one if no piece of it has arrived."""
        kind = str(value.get("type", ""))
        found = [each for each in self.blocks.values() if each.final is None and each.kind == kind]
        if "id" in value:
            found = [each for each in found if each.start.get("id") == value["id"]]
        block = max(found, key=lambda each: each.begins(value.get(kind)), default=None)
        if block is None:
            block = self.blocks[-1 - len(self.blocks)] = Block(kind, value)  # pieces have indices of 0 and more
        block.final = value
        return block


class ComposeReader:
    """Makes typed events from server-sent events. Each `on_` method reads the wire's type of that name.

    Args:
        session_id: the session to continue, if there is one.

    Attributes:
        session_id: the session, as soon as it is known.
        result: the last result received.
        over: whether no event may follow, because of `[DONE]` or of an error.
        error: the payload of an `error` event; None while there is none.
    """

    def __init__(self, session_id: str | None = None) -> None:
        self.session_id: str | None = session_id
        self.result: Result | None = None
        self.error: Any = None
        self.over: bool = False
        self._framed = False
        # The message under way of the agent (None) and of each sub-agent, and the last few by id.
        self._current: dict[str | None, Message] = {}
        self._recent: dict[str, Message] = {}
        self._last = MessageFinished(None, [])

    @property
    def complete(self) -> bool:
        """Whether the stream may end here.

        A session ends with its result, unless that reports queued prompts. A stream of the Messages API has no result.
        It is complete when it has a message, and every message has its `message_stop`.
        """
        if self.result is not None:
            return not self.result.raw.get("queued_turn_count")
        messages = self._current.values()
        return not self._framed and bool(messages) and all(each.finished for each in messages)

    def answer(self) -> Result:
        """Return the result of a complete stream; for a stream of the Messages API, make one of its last message."""
        return self.result or Result(self._last.text, self.session_id, usage=self._last.usage)

    def read(self, event: ServerSentEvent) -> tuple[ComposeEvent, ...]:
        """Return the typed events of one server-sent event."""
        raw: Any
        try:
            raw = event.json()
        except ValueError:
            raw = event.data
            if raw.strip() == "[DONE]":
                self.over = True
                return ()
        kind = _name(raw)
        if event.event == "error" or kind == "error" or (type(raw) is dict and "error" in raw and "type" not in raw):
            self.over = True
            self.error = event.data if raw is None else raw
            return ()
        value = raw
        parent = None
        if kind in _FRAMES:
            self._framed = True
            parent = raw.get("parent_tool_use_id")
            if parent is None and isinstance(raw.get("session_id"), str):
                self.session_id = raw["session_id"]
            if kind == "stream_event":
                value = raw.get("event")
                kind = _name(value)
        read = getattr(self, "on_" + kind, None)
        if read is not None:
            try:
                return tuple(read(value, parent, raw))
            except (KeyError, TypeError, AttributeError, ValueError):
                pass  # a known type in an unknown shape
        return (Unknown(kind or event.event, value, parent, raw),)

    # ------------------------------------------------------------------ whole objects

    def on_system(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        if value["subtype"] == "init":
            yield SessionStarted(value["session_id"], value.get("model"), value.get("tools") or [], raw)
        else:
            yield Unknown("system", value, parent, raw)

    def on_assistant(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        wire = value["message"]
        blocks = wire["content"]
        if isinstance(blocks, str):
            blocks = [{"type": "text", "text": blocks}]
        blocks = [each if isinstance(each, dict) else {"type": "", "value": each} for each in blocks]
        message = self._message(wire.get("id"), parent)
        if message is None:
            yield from self._finish_whole(parent)
            message = self._start(Message(wire.get("id"), whole=True), parent)
        message.raw = raw
        message.note(wire)
        for new in message.unseen(blocks):
            block = message.confirm(new)
            if block.kind in _TEXTS:
                yield from _pieces(block.kind, block.catch_up(new.get(block.kind)), parent, raw)
            else:
                yield from self._finish_block(block, parent, raw)

    def on_user(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        content = value["message"]["content"]
        yield from self._finish_whole(parent)
        for block in content if isinstance(content, list) and content else [value]:
            kind = _name(block)
            if kind == "tool_result" and "tool_use_id" in block:
                failed = bool(block.get("is_error"))
                yield ToolResult(block["tool_use_id"], block.get("content"), failed, parent, raw)
            else:
                yield Unknown(kind or "user", block, parent, raw)

    def on_result(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        for each in self._current:
            yield from self._finish_whole(each)
        text = value.get("result")
        self.result = Result(
            text if isinstance(text, str) else self._last.text,
            self.session_id,
            bool(value.get("is_error")),
            value.get("subtype"),
            value.get("total_cost_usd"),
            value.get("usage") or {},
            value.get("num_turns"),
            value.get("duration_ms"),
            raw,
        )
        yield self.result

    # ------------------------------------------------------------------ pieces, as the Messages API streams them

    def on_message_start(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        wire = value["message"]
        yield from self._finish_whole(parent)
        self._start(Message(wire.get("id")), parent).note(wire)

    def on_content_block_start(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        start = value["content_block"]
        kind = start["type"]
        text = start.get(kind) if kind in _TEXTS else ""
        block = self._streamed(parent).blocks[value.get("index", 0)] = Block(kind, start)
        return _pieces(kind, block.add(text), parent, raw) if text else ()

    def on_content_block_delta(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        # Almost every event is one of these, so this is no generator.
        delta = value["delta"]
        name = delta["type"]
        kind = _PIECES.get(name, "")
        blocks = self._streamed(parent).blocks
        index = value.get("index", 0)
        block = blocks.get(index)
        if block is None:
            block = blocks[index] = Block(kind, {})  # its start was missed
        if kind in _TEXTS:
            return _pieces(kind, block.add(delta[kind]), parent, raw)
        if name == "input_json_delta":
            block.input.write(delta["partial_json"])
        elif name == "signature_delta":
            block.start = {**block.start, "signature": delta["signature"]}
        elif name == "citations_delta":
            block.start = {**block.start, "citations": [*(block.start.get("citations") or ()), delta["citation"]]}
        else:
            return (Unknown(name, delta, parent, raw),)
        return ()

    def on_content_block_stop(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        return self._finish_block(self._streamed(parent).blocks[value.get("index", 0)], parent, raw)

    def on_message_delta(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        self._streamed(parent).note({**value["delta"], "usage": value.get("usage")})
        return ()

    def on_message_stop(self, value: Json, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        message = self._streamed(parent)
        if not message.finished:
            for each in message.blocks.values():
                yield from self._finish_block(each, parent, raw)
            yield self._finish(message, parent, raw)

    # ------------------------------------------------------------------ messages and blocks

    def _message(self, identity: str | None, parent: str | None) -> Message | None:
        """Return the message that a whole object belongs to, if a part of it arrived before."""
        current = self._current.get(parent)
        if current is not None and (current.id == identity or (identity is None and not current.finished)):
            return current
        if current is not None and current.id is None and not current.whole and not current.finished:
            current.id = identity  # its start was missed
            return current
        return self._recent.get(identity) if identity is not None else None

    def _streamed(self, parent: str | None) -> Message:
        """Return the message that pieces belong to; begin one if its start was missed."""
        return self._current.get(parent) or self._start(Message(None), parent)

    def _start(self, message: Message, parent: str | None) -> Message:
        self._current[parent] = message
        if message.id is not None:
            self._recent[message.id] = message
            if len(self._recent) > _RECENT:
                del self._recent[next(iter(self._recent))]
        return message

    def _finish_block(self, block: Block, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
        if block.given or block.kind in _TEXTS:
            return ()
        block.given = True
        value = block.value()
        if block.kind != "tool_use":
            return (Unknown(block.kind, value, parent, raw),)
        return (ToolCall(value.get("id", ""), value.get("name", ""), value.get("input"), parent, raw),)

    def _finish_whole(self, parent: str | None) -> Iterable[ComposeEvent]:
        """Finish a message that arrived in whole blocks: the next event is its only sign of an end."""
        message = self._current.get(parent)
        if message is not None and message.whole and not message.finished:
            yield self._finish(message, parent, message.raw)

    def _finish(self, message: Message, parent: str | None, raw: Json) -> MessageFinished:
        message.finished = True
        content = [each.value() for each in message.blocks.values()]
        event = MessageFinished(message.id, content, message.stop_reason, message.usage, parent, raw)
        if parent is None:
            self._last = event
        return event


def _pieces(kind: str, text: str, parent: str | None, raw: Json) -> Iterable[ComposeEvent]:
    return (_TEXTS[kind](text, parent, raw),) if text else ()


def _name(value: Any) -> str:
    """Return the `type` of an object, or ""."""
    kind = value.get("type") if type(value) is dict else None
    return kind if type(kind) is str else ""
