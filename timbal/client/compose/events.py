"""The typed events of a compose stream.

Every event has `raw`, the wire object that completed it. `parent_tool_use_id` is the tool call whose sub-agent says or
does this, and None for the agent itself.
"""

from __future__ import annotations

from typing import Any, TypeAlias, final

from attrs import define, field

Json = dict[str, Any]


@final
@define
class SessionStarted:
    """The session has started, or goes on: its id, the model that answers, the names of the tools that it may use."""

    session_id: str
    model: str | None = None
    tools: list[str] = field(factory=list)
    raw: Any = field(default=None, repr=False, eq=False)


@final
@define
class TextDelta:
    """The next piece of the answer's text, in `text`; without partial messages a whole block of it."""

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
    """The model calls a tool. `input` has its arguments, assembled, or the text where the model wrote broken JSON."""

    id: str
    name: str
    input: Any
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


@final
@define
class ToolResult:
    """The tool call `tool_use_id` is answered. `content` is as it came: a text, or a list of content blocks."""

    tool_use_id: str
    content: Any
    is_error: bool = False
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)

    @property
    def text(self) -> str:
        """The answer's text."""
        return _text_of(self.content)


@final
@define
class MessageFinished:
    """One message of the model is complete: its content blocks, assembled, as the Messages API gives them.

    `stop_reason` is why the model stopped, None where the platform does not say; `usage` the tokens that it used.
    """

    id: str | None
    content: list[Json]
    stop_reason: str | None = None
    usage: Json = field(factory=dict)
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)

    @property
    def text(self) -> str:
        """The message's text."""
        return _text_of(self.content)


@final
@define
class Result:
    """How the session ended: the last event of a whole stream, and what `.result()` gives.

    Attributes:
        text: the final answer; where the platform sends none, the text of the last message.
        session_id: the id to continue this conversation with.
        is_error: whether the session failed.
        subtype: `success`, or which error: an open set.
        cost_usd: what the session cost, in US dollars.
        usage: the tokens that it used.
        num_turns: the number of turns it took.
        duration_ms: how long it took, in milliseconds.
        raw: None where the stream was one of the Messages API, which has no such event.
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
    """Anything that has no type of its own here: an object, a block or a delta. Nothing that is sent is dropped.

    `type` is what it calls itself, or else the name of the event; `value` is text where the data is not JSON.
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
