# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunGuardrailEvent`."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunGuardrailEvent(Model):
    """A rule for inputs or outputs was triggered."""

    type: Literal["GUARDRAIL"] = "GUARDRAIL"
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

    rail: str
    """Name of the rule."""

    stage: str
    """Where it was triggered, such as `input`."""

    action: str
    """The effect, such as `block`."""

    reason: str | None = UNSET
    """Why, for developers."""

    latency_ms: float | None = UNSET
    """How long the check took, in milliseconds."""

    shadow: bool | None = UNSET
    """Whether it only took note, and enforced nothing."""

    metadata: builtins.dict[str, Any] | None = UNSET
    """More facts about it."""


describe(
    RunGuardrailEvent,
    required=["type", "run_id", "parent_run_id", "path", "call_id", "parent_call_id", "rail", "stage", "action"],
    optional=["reason", "latency_ms", "shadow", "metadata"],
    constants={
        "type": "GUARDRAIL",
    },
)
