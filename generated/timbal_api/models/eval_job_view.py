# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalJobView`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class EvalJobView(Model):
    """A background job that writes evals.

    Attributes:
        component_id: App id of the component the evals are for; other eval endpoints take it as `component_id`.
        kind: What the job does, e.g. `generate_initial`.
        output: Result of the job, `{}` until it succeeds. `generate_initial` gives files, eval_count, eval_names,
            summary, committed and commit_sha.
        queued_at: When the job was accepted.
        status: `queued`, `running`, `succeeded`, `failed` or `error`.
        uid: Id of the job.
        completed_at: When the job ended.
        duration_ms: Duration of the job, in ms.
        error_message: Why the job ended in `failed` or `error`.
    """

    component_id: str
    kind: str
    output: Any
    queued_at: datetime
    status: str
    uid: str
    completed_at: datetime | None = UNSET
    duration_ms: int | None = UNSET
    error_message: str | None = UNSET
    started_at: datetime | None = UNSET


describe(
    EvalJobView,
    required=["component_id", "kind", "output", "queued_at", "status", "uid"],
    optional=["completed_at", "duration_ms", "error_message", "started_at"],
    fields={
        "queued_at": Field("queued_at", date_time),
        "completed_at": Field("completed_at", date_time),
        "started_at": Field("started_at", date_time),
    },
)
