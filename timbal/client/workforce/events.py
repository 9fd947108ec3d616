"""The events of a workforce run, typed: views of the JSON objects that the deployment sends.

Every event has `seq`, its number in the run's log, and `raw`, the object as it came; what a class names is looked up in
`raw` when it is asked for. So a key that is missing or new, and a type that nobody knows yet, never loses an event.

    match event:
        case Delta(item=TextDelta(text_delta=piece)): ...
        case Output(path="agent.search", status=status): ...
        case Unknown(raw=raw): ...
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from typing import Self

__all__ = [
    "Approval",
    "ContentBlockStop",
    "Custom",
    "Delta",
    "Event",
    "Guardrail",
    "Interaction",
    "Item",
    "Output",
    "RunError",
    "RunStatus",
    "Start",
    "Text",
    "TextDelta",
    "Thinking",
    "ThinkingDelta",
    "ToolUse",
    "ToolUseDelta",
    "Unknown",
    "UnknownItem",
]

T = TypeVar("T")


class Key(Generic[T]):
    """A key of the object behind a view; when it is absent, null or of another type than the default, the default."""

    def __init__(self, default: T) -> None:
        self.default = default
        self.name: str = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.name or name  # the first name is the key's, others are aliases

    @overload
    def __get__(self, view: None, owner: type) -> Self: ...
    @overload
    def __get__(self, view: View, owner: type) -> T: ...
    def __get__(self, view: View | None, owner: type) -> Any:
        if view is None:
            return self
        value = view.raw.get(self.name) if type(view.raw) is dict else None
        default: Any = self.default
        if value is not None and (default is None or type(value) is type(default)):
            return value
        return {} if type(default) is dict else default


class View:
    """What events and their parts share: the object as it came, and equality by it."""

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, View) and type(self) is type(other) and bool(self.raw == other.raw)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.raw!r})"


# --------------------------------------------------------------------------------------- parts of events


class Item(View):
    """What a `Delta` adds. Ids repeat across calls to the model: a block is known by the event's call_id and the id."""

    id: Key[str] = Key("")
    type: Key[str] = Key("")


class Text(Item):
    """A block of text begins; `text` is its first piece, often empty."""

    text: Key[str] = Key("")


class TextDelta(Item):
    """More text for a block."""

    text_delta: Key[str] = Key("")


class Thinking(Item):
    """A block of thinking begins; `thinking` is its first piece."""

    thinking: Key[str] = Key("")


class ThinkingDelta(Item):
    """More thinking for a block."""

    thinking_delta: Key[str] = Key("")


class ToolUse(Item):
    """The model begins to call a tool; `input` is the first piece of the arguments' JSON text."""

    name: Key[str] = Key("")
    input: Key[str] = Key("")
    is_server_tool_use: Key[bool] = Key(False)


class ToolUseDelta(Item):
    """More of the arguments' JSON text."""

    input_delta: Key[str] = Key("")


class Custom(Item):
    """A value of the runnable's own that it yielded or emitted."""

    data: Key[Any] = Key(None)


class ContentBlockStop(Item):
    """A block is whole. Not every block gets one."""


class UnknownItem(Item):
    """An item of a type that this version of the client does not know."""


class RunStatus(View):
    """How a runnable ended.

    Attributes:
        code: `success`, `error`, `cancelled`, `timeout` or `blocked`; more may come.
        reason: why: of a success the model's stop reason, of `cancelled` for example `approval_required`.
        message: more about that, for people; often None.
    """

    code: Key[str] = Key("")
    reason: Key[str | None] = Key(None)
    message: Key[str | None] = Key(None)


class RunError(View):
    """What a runnable raised.

    Attributes:
        type: the name of the exception's class.
        message: its text. That of a failing model is the Python text of a dictionary.
        traceback: where it was raised, as text; None for deadlines.
    """

    type: Key[str] = Key("")
    message: Key[str] = Key("")
    traceback: Key[str | None] = Key(None)


# ------------------------------------------------------------------------------------------------ events


class Event(View):
    """What all events of a run have.

    Attributes:
        seq: the event's number in the log of the run, from 1; None if it came without one.
        raw: the event's object as it came.
        type: the type that the deployment gave it.
        run_id: the run that it belongs to. A tool can pass on events of other runs.
        parent_run_id: the run that this one continues, if any.
        path: which part of the runnable speaks, as `agent.llm`.
        call_id: one execution of that part.
        parent_call_id: the execution that started it, if any.
    """

    def __init__(self, seq: int | None, raw: Any) -> None:
        super().__init__(raw)
        self.seq = seq

    type: Key[str] = Key("")
    run_id: Key[str] = Key("")
    parent_run_id: Key[str | None] = Key(None)
    path: Key[str] = Key("")
    call_id: Key[str] = Key("")
    parent_call_id: Key[str | None] = Key(None)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Event) and super().__eq__(other) and self.seq == other.seq

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.seq}, {self.raw!r})"


class Start(Event):
    """A part of the runnable begins to work."""


class Delta(Event):
    """A part of the runnable has more to say: a piece of text, of thinking, of a tool call, or a value of its own."""

    @cached_property
    def item(self) -> Item:
        """What is new; one of the classes under `Item`."""
        raw = self.raw.get("item")
        return _ITEMS.get(type_of(raw), UnknownItem)(raw)

    @property
    def text(self) -> str:
        """The piece of text that this adds to what is said, or ""."""
        return piece_of(self.raw.get("item"))

    def __repr__(self) -> str:
        return f"Delta({self.seq}, {self.path!r}, {self.item!r})"


class Output(Event):
    """A part of the runnable has ended, well or not.

    Attributes:
        input: what it was given.
        output: what it gave.
        t0: when it began, in milliseconds since the epoch.
        t1: when it ended.
        usage: what was used up, of the whole run so far when this is the run's own output.
        metadata: what else is known about it.
    """

    input: Key[Any] = Key(None)
    output: Key[Any] = Key(None)
    t0: Key[int | None] = Key(None)
    t1: Key[int | None] = Key(None)
    usage: Key[dict[str, Any]] = Key({})
    metadata: Key[dict[str, Any]] = Key({})

    @property
    def status(self) -> RunStatus:
        """How it ended."""
        return RunStatus(self.raw.get("status"))

    @property
    def error(self) -> RunError | None:
        """What it raised, if it failed."""
        error = self.raw.get("error")
        return None if error is None else RunError(error)


class Question(Event):
    """What `Approval` and `Interaction` share: which runnable asks, and when."""

    t0: Key[int | None] = Key(None)
    kind: Key[str | None] = Key(None)
    runnable_path: Key[str] = Key("")
    runnable_name: Key[str] = Key("")
    runnable_type: Key[str] = Key("")
    tool_call_id: Key[str | None] = Key(None)


class Approval(Question):
    """A person must allow something before the run goes on. Answer with `resume(run_id, {event.id: True})`.

    Attributes:
        approval_id, id: names the decision. The same call asks again under the same id.
        input: the arguments that the runnable would be called with.
        grantable: whether the answer may stand for the rest of the session.
    """

    approval_id: Key[str] = Key("")
    id: Key[str] = approval_id
    input: Key[Any] = Key(None)
    input_schema: Key[dict[str, Any] | None] = Key(None)
    prompt: Key[str | None] = Key(None)
    description: Key[str | None] = Key(None)
    ui: Key[dict[str, Any] | None] = Key(None)
    grant_key: Key[str | None] = Key(None)
    grantable: Key[bool] = Key(False)
    metadata: Key[dict[str, Any]] = Key({})


class Interaction(Question):
    """The run waits for a value from outside. Answer with `resume(run_id, {event.id: value})`.

    Attributes:
        interaction_id, id: names the question.
        kind: what kind of question it is, as `ask_user`.
        payload: the question.
        response_schema: the JSON Schema of the answer; None when anything will do.
    """

    interaction_id: Key[str] = Key("")
    id: Key[str] = interaction_id
    payload: Key[dict[str, Any]] = Key({})
    response_schema: Key[dict[str, Any] | None] = Key(None)


class Guardrail(Event):
    """A rule about what may go in or out has struck."""

    rail: Key[str] = Key("")
    stage: Key[str] = Key("")
    action: Key[str] = Key("")
    reason: Key[str | None] = Key(None)
    latency_ms: Key[float | None] = Key(None)
    shadow: Key[bool] = Key(False)
    metadata: Key[dict[str, Any]] = Key({})


class Unknown(Event):
    """An event of a type that this version of the client does not know; its `raw` is a text when it is not JSON."""

    def __init__(self, seq: int | None, raw: Any, name: str = "message") -> None:
        super().__init__(seq, raw)
        self.name = name
        """The name of the server-sent event, `message` if it had none."""


# ------------------------------------------------------------------------------------- from object to class

_ITEMS: dict[str, type[Item]] = {
    "text": Text,
    "text_delta": TextDelta,
    "thinking": Thinking,
    "thinking_delta": ThinkingDelta,
    "tool_use": ToolUse,
    "tool_use_delta": ToolUseDelta,
    "custom": Custom,
    "content_block_stop": ContentBlockStop,
}
_EVENTS: dict[str, type[Event]] = {
    "START": Start,
    "DELTA": Delta,
    "OUTPUT": Output,
    "APPROVAL": Approval,
    "INTERACTION": Interaction,
    "GUARDRAIL": Guardrail,
}


def type_of(raw: Any) -> str:
    found = raw.get("type") if type(raw) is dict else None
    return found if type(found) is str else ""


def read_event(seq: int | None, raw: Any, name: str = "message") -> Event:
    """The typed event for an object that came with this number, in a server-sent event of this name."""
    known = _EVENTS.get(type_of(raw)) if name == "message" else None
    return Unknown(seq, raw, name) if known is None else known(seq, raw)


def piece_of(item: Any) -> str:
    """The text that a piece of content adds, or ""."""
    kind = type_of(item)
    text = item[kind] if kind in ("text", "text_delta") and kind in item else ""
    return text if type(text) is str else ""
