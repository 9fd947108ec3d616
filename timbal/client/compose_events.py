"""The typed events of a compose stream, and the errors that may end one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .errors import StreamError

if TYPE_CHECKING:
    import httpx

__all__ = [
    "ComposeEvent",
    "ComposeFailed",
    "ErrorEvent",
    "MessageFinished",
    "NotAnEventStream",
    "Result",
    "SessionStarted",
    "TextDelta",
    "ThinkingDelta",
    "ToolCall",
    "ToolResult",
    "Unknown",
]

Json = dict[str, Any]


@define
class SessionStarted:
    """The session has started, or goes on.

    Attributes:
        session_id: the id to continue this conversation with.
        model: the model that answers.
        tools: the names of the tools that it may use.
        raw: the wire object.
    """

    session_id: str
    model: str | None = None
    tools: list[str] = field(factory=list)
    raw: Any = field(default=None, repr=False, eq=False)


@define
class TextDelta:
    """The next piece of the answer's text; without partial messages a whole block of it.

    Attributes:
        text: the piece.
        parent_tool_use_id: the tool call whose sub-agent says this; None for the agent itself.
        raw: the wire object.
    """

    text: str
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


@define
class ThinkingDelta:
    """The next piece of the model's thinking, with the attributes of `TextDelta`."""

    text: str
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


@define
class ToolCall:
    """The model calls a tool.

    Attributes:
        id: what the tool's result refers to.
        name: the tool.
        input: its arguments, assembled; the text itself where the model wrote broken JSON.
        parent_tool_use_id: the tool call whose sub-agent does this; None for the agent itself.
        raw: the wire object that completed it.
    """

    id: str
    name: str
    input: Any
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


@define
class ToolResult:
    """A tool has answered.

    Attributes:
        tool_use_id: the `id` of the tool call.
        content: the answer as it came: a text, or a list of content blocks.
        is_error: whether the tool failed.
        parent_tool_use_id: the tool call whose sub-agent did this; None for the agent itself.
        raw: the wire object.
    """

    tool_use_id: str
    content: Any
    is_error: bool = False
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)

    @property
    def text(self) -> str:
        """The answer's text."""
        return _text_of(self.content)


@define
class MessageFinished:
    """One message of the model is complete.

    Attributes:
        id: the message's id.
        content: its content blocks, assembled, as the Messages API gives them.
        stop_reason: why the model stopped; None where the platform does not say.
        usage: the tokens that it used.
        parent_tool_use_id: the tool call whose sub-agent said this; None for the agent itself.
        raw: the wire object that completed it.
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
        raw: the wire object; None where the stream was one of the Messages API, which has no such event.
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


@define
class Unknown:
    """Anything that has no type of its own here. Nothing that the platform sends is dropped.

    Attributes:
        type: what it calls itself: the type of an object, a block or a delta, or else the name of the event.
        value: the object, the block or the delta; a text where the event's data is not JSON.
        parent_tool_use_id: the tool call whose sub-agent did this; None for the agent itself.
        raw: the wire object, or the text, around it.
    """

    type: str
    value: Any
    parent_tool_use_id: str | None = None
    raw: Any = field(default=None, repr=False, eq=False)


ComposeEvent = SessionStarted | TextDelta | ThinkingDelta | ToolCall | ToolResult | MessageFinished | Result | Unknown
"""Every event of a compose stream, for exhaustive `match` statements and annotations."""


class ComposeFailed(StreamError):
    """The session ended in an error result.

    Attributes:
        result: that result. `stream.result(check=False)` returns it instead.
        session_id: the session.
    """

    def __init__(self, message: str, *, result: Result, **details: Any) -> None:
        super().__init__(message, **details)
        self.result = result
        self.session_id = result.session_id


class ErrorEvent(StreamError):
    """The platform broke the stream off with an `error` event.

    Attributes:
        error: the event's data: an object, or a text where it is not JSON.
        session_id: the session, if it is known.
    """

    def __init__(self, message: str, *, error: Any, session_id: str | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.error = error
        self.session_id = session_id


class NotAnEventStream(StreamError):
    """A success came whose body is not a stream of events.

    Attributes:
        response: its status and headers.
        body: the first 64 KiB of the body, as text.
    """

    def __init__(self, message: str, *, response: httpx.Response, body: str, **details: Any) -> None:
        super().__init__(message, **details)
        self.response = response
        self.body = body


def _text_of(content: Any) -> str:
    if isinstance(content, str):
        return content
    blocks = [each for each in content if isinstance(each, dict)] if isinstance(content, list) else []
    return "".join(str(each.get("text", "")) for each in blocks if each.get("type") == "text")
