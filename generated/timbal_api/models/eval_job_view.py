# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalJobView`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EvalJobView(Model):
    """A background job that writes evals."""

    component_id: str
    """App id of the component the evals are for; other eval endpoints take it as `component_id`."""

    kind: str
    """The task of the job, e.g. `generate_initial`."""

    output: Any
    """Result of the job, `{}` until it succeeds. `generate_initial` returns files, eval_count, eval_names, summary,
    committed and commit_sha."""

    queued_at: datetime
    """When the job was accepted."""

    status: str
    """`queued`, `running`, `succeeded`, `failed` or `error`."""

    uid: str
    """Id of the job."""

    completed_at: datetime | None = UNSET
    """When the job ended."""

    duration_ms: int | None = UNSET
    """Duration of the job, in ms."""

    error_message: str | None = UNSET
    """Why the job ended in `failed` or `error`."""

    started_at: datetime | None = UNSET
    """When the job started; `null` before that."""


describe(
    EvalJobView,
    required=["component_id", "kind", "output", "queued_at", "status", "uid"],
    optional=["completed_at", "duration_ms", "error_message", "started_at"],
    fields={
        "queued_at": Field("queued_at", time=date_time),
        "completed_at": Field("completed_at", time=date_time),
        "started_at": Field("started_at", time=date_time),
    },
)
