# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunOutputEvent`."""

from __future__ import annotations

import builtins
from typing import Any, Literal

from attrs import define

from ..types import Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunOutputEvent(Model):
    """A part of the runnable has ended, well or not."""

    type: Literal["OUTPUT"] = "OUTPUT"
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

    input: Any
    """The input of the part."""

    status: _models.RunStatus
    """How the part ended."""

    output: Any
    """The output of the part."""

    error: _models.RunError | None
    """The error, if the part failed."""

    t0: int
    """When it began, in milliseconds since the epoch."""

    t1: int
    """When it ended, in milliseconds since the epoch."""

    usage: builtins.dict[str, Any]
    """The usage of the part. The run's own output has that of the whole run so far."""

    metadata: builtins.dict[str, Any]
    """More facts about it."""


describe(
    RunOutputEvent,
    required=[
        "type",
        "run_id",
        "parent_run_id",
        "path",
        "call_id",
        "parent_call_id",
        "input",
        "status",
        "output",
        "error",
        "t0",
        "t1",
        "usage",
        "metadata",
    ],
    optional=[],
    fields={
        "status": Field("status", nested=Ref("RunStatus")),
        "error": Field("error", nested=Ref("RunError")),
    },
    constants={
        "type": "OUTPUT",
    },
)
