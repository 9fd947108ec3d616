# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunApprovalEvent`."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunApprovalEvent(Model):
    """A person must allow a call before the run continues."""

    type: Literal["APPROVAL"] = "APPROVAL"
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

    approval_id: str
    """Names the decision. The same call asks again under the same id."""

    input: Any
    """The arguments that the runnable would be called with."""

    input_schema: builtins.dict[str, Any] | None = UNSET
    """The JSON Schema of these arguments."""

    prompt: str | None = UNSET
    """The question to the person, if the runnable has one."""

    description: str | None = UNSET
    """A description of the runnable."""

    kind: str | None = UNSET
    """How to show the question, if the runnable requires it."""

    ui: builtins.dict[str, Any] | None = UNSET
    """Data to show with the question."""

    grant_key: str | None = UNSET
    """The key under which an answer is remembered for the session."""

    grantable: bool | None = UNSET
    """Whether the answer may hold for the whole session."""

    metadata: builtins.dict[str, Any] | None = UNSET
    """More facts about it."""


describe(
    RunApprovalEvent,
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
        "approval_id",
        "input",
    ],
    optional=["input_schema", "prompt", "description", "kind", "ui", "grant_key", "grantable", "metadata"],
    constants={
        "type": "APPROVAL",
    },
)
