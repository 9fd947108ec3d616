"""The typed events of a workforce run: models of the OpenAPI document.

Every event has `seq`, its number in the run's log, and `raw`, the object that the deployment sent. Unknown keys are
kept, and unknown types arrive as `Unknown`.

    match event:
        case Delta(item=TextDelta(text_delta=piece)): ...
        case Output(path="agent.search", status=status): ...
        case Unknown(raw=raw): ...
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

from timbal_api.models import (
    RunApprovalEvent,
    RunDeltaEvent,
    RunError,
    RunGuardrailEvent,
    RunInteractionEvent,
    RunOutputEvent,
    RunStartEvent,
    RunStatus,
    RunUnknownEvent,
)
from timbal_api.models import RunContentBlockStop as ContentBlockStop
from timbal_api.models import RunCustom as Custom
from timbal_api.models import RunText as Text
from timbal_api.models import RunTextDelta as TextDelta
from timbal_api.models import RunThinking as Thinking
from timbal_api.models import RunThinkingDelta as ThinkingDelta
from timbal_api.models import RunToolUse as ToolUse
from timbal_api.models import RunToolUseDelta as ToolUseDelta
from timbal_api.models import RunUnknownItem as UnknownItem
from timbal_api.types import UNSET, Model, Told

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

Item: TypeAlias = (
    Text | TextDelta | Thinking | ThinkingDelta | ToolUse | ToolUseDelta | Custom | ContentBlockStop | UnknownItem
)
"""The content that a `Delta` adds. Calls to the model reuse ids: the event's `call_id` and the id name a block."""


class Frame(NamedTuple):
    """The data of the stream and the log about an event, in addition to its object."""

    seq: int | None = None
    name: str = "message"
    data: Any = UNSET
    """The data of an event that is not an object."""


class Framed(Model):
    """The attributes of every event of a run, in addition to the fields of its object."""

    __slots__ = ("_frame",)

    @property
    def _beside(self) -> Any:
        return getattr(self, "_frame", Frame())

    @_beside.setter
    def _beside(self, frame: Frame) -> None:
        self._frame = frame

    @property
    def seq(self) -> int | None:
        """The event's number in the log of the run, from 1; None if it has none."""
        seq: int | None = self._beside.seq
        return seq

    @property
    def raw(self) -> Any:
        """The object that the deployment sent; for an `Unknown`, the data, which may be a string or another value."""
        data = self._beside.data
        return self.to_dict() if data is UNSET else data

    def __repr__(self) -> str:
        return super().__repr__().replace("(", f"(seq={self.seq}, ", 1)


class Start(Framed, RunStartEvent):
    """A part of the runnable begins."""


class Delta(Framed, RunDeltaEvent):
    """A part of the runnable sends a piece of text, thinking or a tool call, or another value."""

    @property
    def text(self) -> str:
        """The piece of text that this event adds, or ""."""
        match self:
            case Delta(item=Text(text=str(piece)) | TextDelta(text_delta=str(piece))):
                return piece
        return ""


class Output(Framed, RunOutputEvent):
    """A part of the runnable has ended; `status` says how."""


class Approval(Framed, RunApprovalEvent):
    """A person must approve or deny an action before the run continues: `resume(run_id, {event.id: True or False})`."""

    @property
    def id(self) -> str:
        """The `approval_id`."""
        return self.approval_id


class Interaction(Framed, RunInteractionEvent):
    """The run waits for a value from outside. Answer with `resume(run_id, {event.id: value})`."""

    @property
    def id(self) -> str:
        """The `interaction_id`."""
        return self.interaction_id


class Guardrail(Framed, RunGuardrailEvent):
    """A guardrail, a rule about input or output, was triggered."""


class Unknown(Framed, RunUnknownEvent):
    """An event of a type that this version of the client does not know. Its `raw` is a string if it is not JSON."""

    @property
    def name(self) -> str:
        """The name of the server-sent event, `message` if it had none."""
        name: str = self._beside.name
        return name

    def __repr__(self) -> str:
        is_object = self._beside.data is UNSET
        return super().__repr__() if is_object else f"Unknown(seq={self.seq}, raw={self.raw!r}, name={self.name!r})"


Event: TypeAlias = Start | Delta | Output | Approval | Interaction | Guardrail | Unknown
"""Every event of a run, for exhaustive `match` statements and annotations."""

_read = Told(
    "type",
    {
        "START": Start.from_dict,
        "DELTA": Delta.from_dict,
        "OUTPUT": Output.from_dict,
        "APPROVAL": Approval.from_dict,
        "INTERACTION": Interaction.from_dict,
        "GUARDRAIL": Guardrail.from_dict,
    },
    Unknown.from_dict,
)


def read_event(seq: int | None, raw: Any, name: str = "message") -> Event:
    """Return the typed event for the data that has this number, in a server-sent event of this name."""
    is_object = type(raw) is dict
    event: Event = _read(raw) if is_object and name == "message" else Unknown.from_dict(raw if is_object else {})
    event._beside = Frame(seq, name, UNSET if is_object else raw)
    return event


def text_at(raw: Any, key: str) -> str:
    """Return the string at a key, or "" if there is no object or no string."""
    found = raw.get(key) if type(raw) is dict else None
    return found if type(found) is str else ""


def piece_of(item: Any) -> str:
    """Return the text that a piece of content adds, or ""."""
    kind = text_at(item, "type")
    return text_at(item, kind) if kind in ("text", "text_delta") else ""
