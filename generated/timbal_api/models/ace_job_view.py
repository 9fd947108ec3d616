# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AceJobView`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class AceJobView(Model):
    """A background job on an ACE.

    Attributes:
        kind: Kind of job, such as `regenerate`.
        queued_at: When the job entered the queue.
        tool_call_count: Tool calls made by the job.
        uid: UUID of the job.
        completed_at: `null` until the job has ended.
        duration_ms: Duration in milliseconds.
        error_message: Set if the job ended without success: `failed`, `error` or `cancelled`.
        started_at: `null` while the job waits in the queue.
    """

    iteration_count: int
    kind: str
    queued_at: datetime
    status: str
    tool_call_count: int
    uid: str
    completed_at: datetime | None = UNSET
    duration_ms: int | None = UNSET
    error_message: str | None = UNSET
    started_at: datetime | None = UNSET


describe(
    AceJobView,
    required=["iteration_count", "kind", "queued_at", "status", "tool_call_count", "uid"],
    optional=["completed_at", "duration_ms", "error_message", "started_at"],
    fields={
        "queued_at": Field("queued_at", date_time),
        "completed_at": Field("completed_at", date_time),
        "started_at": Field("started_at", date_time),
    },
)
