# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AceJobView`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AceJobView(Model):
    """A background job on an ACE."""

    iteration_count: int
    """Number of iterations so far."""

    kind: str
    """Type of job, such as `regenerate`."""

    queued_at: datetime
    """When the job entered the queue."""

    status: str
    """Status of the job."""

    tool_call_count: int
    """Tool calls made by the job."""

    uid: str
    """UUID of the job."""

    completed_at: datetime | None = UNSET
    """`null` until the job has ended."""

    duration_ms: int | None = UNSET
    """Duration in milliseconds."""

    error_message: str | None = UNSET
    """Set if the job ended without success: `failed`, `error` or `cancelled`."""

    started_at: datetime | None = UNSET
    """`null` while the job waits in the queue."""


describe(
    AceJobView,
    required=["iteration_count", "kind", "queued_at", "status", "tool_call_count", "uid"],
    optional=["completed_at", "duration_ms", "error_message", "started_at"],
    fields={
        "queued_at": Field("queued_at", time=date_time),
        "completed_at": Field("completed_at", time=date_time),
        "started_at": Field("started_at", time=date_time),
    },
)
