"""The events of a workforce run, typed: views of the JSON objects that the deployment sends.

Every event has `seq`, its number in the run's log, and `raw`, the object as it came; what a class names is looked up in
`raw` when it is asked for. So a key that is missing or new, and a type that nobody knows yet, never loses an event.

    match event:
        case Delta(item=TextDelta(text_delta=piece)): ...
        case Output(path="agent.search", status=status): ...
        case Unknown(raw=raw): ...
"""

from __future__ import annotations

from typing import Any

from .workforce_views import Key, View

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

# --------------------------------------------------------------------------------------- parts of events


class Item(View):
    """What a `Delta` adds. Ids repeat across calls to the model: a block is known by the event's call_id and the id."""

    __slots__ = ()
    _shown = "id"

    id = Key("")
    type = Key("")


class Text(Item):
    """A block of text begins; `text` is its first piece, often empty."""

    __slots__ = ()
    _shown = "id text"

    text = Key("")


class TextDelta(Item):
    """More text for a block."""

    __slots__ = ()
    _shown = "id text_delta"

    text_delta = Key("")


class Thinking(Item):
    """A block of thinking begins; `thinking` is its first piece."""

    __slots__ = ()
    _shown = "id thinking"

    thinking = Key("")


class ThinkingDelta(Item):
    """More thinking for a block."""

    __slots__ = ()
    _shown = "id thinking_delta"

    thinking_delta = Key("")


class ToolUse(Item):
    """The model begins to call a tool; `input` is the first piece of the arguments' JSON text."""

    __slots__ = ()
    _shown = "id name input"

    name = Key("")
    input = Key("")
    is_server_tool_use = Key(False)


class ToolUseDelta(Item):
    """More of the arguments' JSON text."""

    __slots__ = ()
    _shown = "id input_delta"

    input_delta = Key("")


class Custom(Item):
    """A value of the runnable's own that it yielded or emitted."""

    __slots__ = ()
    _shown = "id data"

    data = Key[Any](None)


class ContentBlockStop(Item):
    """A block is whole. Not every block gets one."""

    __slots__ = ()


class UnknownItem(Item):
    """An item of a type that this version of the client does not know."""

    __slots__ = ()
    _shown = "type raw"


_ITEMS: dict[Any, type[Item]] = {
    "text": Text,
    "text_delta": TextDelta,
    "thinking": Thinking,
    "thinking_delta": ThinkingDelta,
    "tool_use": ToolUse,
    "tool_use_delta": ToolUseDelta,
    "custom": Custom,
    "content_block_stop": ContentBlockStop,
}


class RunStatus(View):
    """How a runnable ended.

    Attributes:
        code: `success`, `error`, `cancelled`, `timeout` or `blocked`; more may come.
        reason: why: of a success the model's stop reason, of `cancelled` for example `approval_required`.
        message: more about that, for people; often None.
    """

    __slots__ = ()
    _shown = "code reason message"

    code = Key("")
    reason = Key[str | None](None)
    message = Key[str | None](None)


class RunError(View):
    """What a runnable raised.

    Attributes:
        type: the name of the exception's class.
        message: its text. That of a failing model is the Python text of a dictionary.
        traceback: where it was raised, as text; None for deadlines.
    """

    __slots__ = ()
    _shown = "type message"

    type = Key("")
    message = Key("")
    traceback = Key[str | None](None)


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

    __slots__ = ("seq",)
    _shown = "seq path"

    def __init__(self, seq: int | None, raw: Any) -> None:
        self.seq = seq
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Event) and super().__eq__(other) and self.seq == other.seq

    type = Key("")
    run_id = Key("")
    parent_run_id = Key[str | None](None)
    path = Key("")
    call_id = Key("")
    parent_call_id = Key[str | None](None)


class Start(Event):
    """A part of the runnable begins to work."""

    __slots__ = ()


class Delta(Event):
    """A part of the runnable has more to say: a piece of text, of thinking, of a tool call, or a value of its own."""

    __slots__ = ("_item",)
    _shown = "seq path item"

    @property
    def item(self) -> Item:
        """What is new; one of the classes under `Item`."""
        try:
            return self._item
        except AttributeError:
            raw = self.raw.get("item")
            kind = raw.get("type") if type(raw) is dict else None
            self._item: Item = (_ITEMS.get(kind, UnknownItem) if type(kind) is str else UnknownItem)(raw)
            return self._item

    @property
    def text(self) -> str:
        """The piece of text that this adds to what is said, or ""."""
        raw = self.raw.get("item")
        kind = raw.get("type") if type(raw) is dict else None
        value = raw.get(kind) if kind == "text_delta" or kind == "text" else None
        return value if type(value) is str else ""


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

    __slots__ = ()
    _shown = "seq path status output"

    input = Key[Any](None)
    output = Key[Any](None)
    t0 = Key[int | None](None)
    t1 = Key[int | None](None)
    usage = Key[dict[str, Any]]({})
    metadata = Key[dict[str, Any]]({})

    @property
    def status(self) -> RunStatus:
        """How it ended."""
        return RunStatus(self.raw.get("status"))

    @property
    def error(self) -> RunError | None:
        """What it raised, if it failed."""
        error = self.raw.get("error")
        return None if error is None else RunError(error)


class Approval(Event):
    """A person must allow something before the run goes on. Answer with `resume(run_id, {event.id: True})`.

    Attributes:
        approval_id: names the decision. The same call asks again under the same id.
        input: the arguments that the runnable would be called with.
        grantable: whether the answer may stand for the rest of the session.
    """

    __slots__ = ()
    _shown = "seq id runnable_name input"

    approval_id = Key("")
    t0 = Key[int | None](None)
    runnable_path = Key("")
    runnable_name = Key("")
    runnable_type = Key("")
    tool_call_id = Key[str | None](None)
    input = Key[Any](None)
    input_schema = Key[dict[str, Any] | None](None)
    prompt = Key[str | None](None)
    description = Key[str | None](None)
    kind = Key[str | None](None)
    ui = Key[dict[str, Any] | None](None)
    grant_key = Key[str | None](None)
    grantable = Key(False)
    metadata = Key[dict[str, Any]]({})

    @property
    def id(self) -> str:
        """What to answer to."""
        return self.approval_id


class Interaction(Event):
    """The run waits for a value from outside. Answer with `resume(run_id, {event.id: value})`.

    Attributes:
        interaction_id: names the question.
        kind: what kind of question it is, as `ask_user`.
        payload: the question.
        response_schema: the JSON Schema of the answer; None when anything will do.
    """

    __slots__ = ()
    _shown = "seq id kind payload"

    interaction_id = Key("")
    t0 = Key[int | None](None)
    kind = Key("")
    runnable_path = Key("")
    runnable_name = Key("")
    runnable_type = Key("")
    tool_call_id = Key[str | None](None)
    payload = Key[dict[str, Any]]({})
    response_schema = Key[dict[str, Any] | None](None)

    @property
    def id(self) -> str:
        """What to answer to."""
        return self.interaction_id


class Guardrail(Event):
    """A rule about what may go in or out has struck."""

    __slots__ = ()
    _shown = "seq path rail stage action reason"

    rail = Key("")
    stage = Key("")
    action = Key("")
    reason = Key[str | None](None)
    latency_ms = Key[float | None](None)
    shadow = Key(False)
    metadata = Key[dict[str, Any]]({})


class Unknown(Event):
    """An event of a type that this version of the client does not know.

    Attributes:
        raw: what came: a JSON value, or the text when it is not JSON.
        name: the name of the server-sent event, `message` if it had none.
    """

    __slots__ = ("name",)
    _shown = "seq name raw"

    def __init__(self, seq: int | None, raw: Any, name: str = "message") -> None:
        super().__init__(seq, raw)
        self.name = name


_EVENTS: dict[Any, type[Event]] = {
    "START": Start,
    "DELTA": Delta,
    "OUTPUT": Output,
    "APPROVAL": Approval,
    "INTERACTION": Interaction,
    "GUARDRAIL": Guardrail,
}


def read_event(seq: int | None, raw: Any, name: str = "message") -> Event:
    """The typed event for an object that came with this number."""
    kind = raw.get("type") if type(raw) is dict else None
    known = _EVENTS.get(kind) if type(kind) is str and name == "message" else None
    return Unknown(seq, raw, name) if known is None else known(seq, raw)
