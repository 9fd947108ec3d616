"""The typed events of a compose stream.

Every event has `raw`, the wire object that completed it. `parent_tool_use_id` is the tool call whose sub-agent produced
the event, and None for the agent itself.
"""

from __future__ import annotations

from typing import Any, TypeAlias, final

from attrs import define, field

Json = dict[str, Any]


@final
@define
class SessionStarted:
    """The session has started, or continues: its id, its model, and the names of its tools."""

    session_id: str
    model: str | None = None
    tools: list[str] = field(factory=list)
    raw: Any = field(default=None, repr=False, eq=False)


@final
@define
class TextDelta:
    """The next piece of the reply's text, in `text`; without partial messages a whole block of it."""

    text: str
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


@final
@define
class ThinkingDelta:
    """The next piece of the model's thinking, in `text`."""

    text: str
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


@final
@define
class ToolCall:
    """The model calls a tool. `input` is its assembled arguments, or a string if the model wrote invalid JSON."""

    id: str
    name: str
    input: Any
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


@final
@define
class ToolResult:
    """The result of the tool call `tool_use_id`. `content` is unchanged: a string, or a list of content blocks."""

    tool_use_id: str
    content: Any
    is_error: bool = False
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)

    @property
    def text(self) -> str:
        """The text of the result."""
        return _text_of(self.content)


@final
@define
class MessageFinished:
    """One message of the model is complete: its content blocks, assembled, in the form of the Messages API.

    `stop_reason` is why the model stopped, or None if the platform does not send it. `usage` counts its tokens.
    """

    id: str | None
    content: list[Json]
    stop_reason: str | None = None
    usage: Json = field(factory=dict)
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)

    @property
    def text(self) -> str:
        """The text of the message."""
        return _text_of(self.content)


@final
@define
class Result:
    """How the session ended: the last event of a whole stream, and the value of `.result()`.

    Attributes:
        text: the final message; if the platform sends none, the text of the last message in the stream.
        session_id: the id to continue this conversation with.
        is_error: whether the session failed.
        subtype: `success`, or the name of the error: an open set.
        cost_usd: the cost of the session, in US dollars.
        usage: the tokens that it used.
        num_turns: the number of steps of the model.
        duration_ms: the duration in milliseconds.
        raw: the wire object; None for a stream of the Messages API, which has no such event.
    """

    text: str
    session_id: str | None = None
    is_error: bool = False
    subtype: str | None = None
    cost_usd: float | None = None
    usage: Json = field(factory=dict)
    num_turns: int | None = None
    duration_ms: int | None = None
    raw: Any = field(default=None, repr=False, eq=False)


@final
@define
class Unknown:
    """An object, block or delta of a type that this version of the client does not know. No data is dropped.

    `type` is its own `type`, or the name of the event if it has none. `value` is a string if the data is not JSON.
    """

    type: str
    value: Any
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


ComposeEvent: TypeAlias = (
    SessionStarted | TextDelta | ThinkingDelta | ToolCall | ToolResult | MessageFinished | Result | Unknown
)
"""Every event of a compose stream, for exhaustive `match` statements and annotations."""


def _text_of(content: Any) -> str:
    if not isinstance(content, list):
        return content if isinstance(content, str) else ""
    texts = [each for each in content if isinstance(each, dict) and each.get("type") == "text"]
    return "".join(str(each.get("text", "")) for each in texts)
