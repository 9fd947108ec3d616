# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunInteractionEvent`."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunInteractionEvent(Model):
    """The run waits for a value from outside."""

    type: Literal["INTERACTION"] = "INTERACTION"
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

    t0: int
    """When it was asked, in milliseconds since the epoch."""

    runnable_path: str
    """Path of the runnable that asks."""

    runnable_name: str
    """Its name."""

    runnable_type: str
    """Its type, such as `Tool`."""

    tool_call_id: str | None
    """The call of the model that it stands for, if any."""

    interaction_id: str
    """Names the question."""

    kind: str
    """Type of the question, such as `ask_user`."""

    payload: builtins.dict[str, Any]
    """The question."""

    response_schema: builtins.dict[str, Any] | None = UNSET
    """The JSON Schema of the answer; null if any value is allowed."""


describe(
    RunInteractionEvent,
    required=[
        "type",
        "run_id",
        "parent_run_id",
        "path",
        "call_id",
        "parent_call_id",
        "t0",
        "runnable_path",
        "runnable_name",
        "runnable_type",
        "tool_call_id",
        "interaction_id",
        "kind",
        "payload",
    ],
    optional=["response_schema"],
    constants={
        "type": "INTERACTION",
    },
)
