# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Field, Model, Ref, Told, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunDeltaEvent(Model):
    """A part of the runnable adds a piece of text, thinking or a tool call, or another value."""

    type: Literal["DELTA"] = "DELTA"
    """The type of the event."""

    run_id: str
    """The run that it belongs to. A tool can pass on events of other runs."""

    parent_run_id: str | None
    """The run that this one continues, if any."""

    path: str
    """Which part of the runnable speaks, such as `agent.llm`."""

    call_id: str
    """One execution of that part."""

    parent_call_id: str | None
    """The execution that started it, if any."""

    item: (
        _models.RunText
        | _models.RunTextDelta
        | _models.RunThinking
        | _models.RunThinkingDelta
        | _models.RunToolUse
        | _models.RunToolUseDelta
        | _models.RunCustom
        | _models.RunContentBlockStop
        | _models.RunUnknownItem
    )
    """The added piece."""


describe(
    RunDeltaEvent,
    required=["type", "run_id", "parent_run_id", "path", "call_id", "parent_call_id", "item"],
    optional=[],
    fields={
        "item": Field(
            "item",
            nested=Told(
                "type",
                {
                    "text": Ref("RunText"),
                    "text_delta": Ref("RunTextDelta"),
                    "thinking": Ref("RunThinking"),
                    "thinking_delta": Ref("RunThinkingDelta"),
                    "tool_use": Ref("RunToolUse"),
                    "tool_use_delta": Ref("RunToolUseDelta"),
                    "custom": Ref("RunCustom"),
                    "content_block_stop": Ref("RunContentBlockStop"),
                },
                Ref("RunUnknownItem"),
            ),
        ),
    },
    constants={
        "type": "DELTA",
    },
)
