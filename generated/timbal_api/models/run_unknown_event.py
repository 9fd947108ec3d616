# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunUnknownEvent`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunUnknownEvent(Model):
    """An event of a type that is not described here."""

    type: str
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


describe(
    RunUnknownEvent,
    required=["type", "run_id", "parent_run_id", "path", "call_id", "parent_call_id"],
    optional=[],
)
