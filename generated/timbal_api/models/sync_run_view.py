# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SyncRunView`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SyncRunView(Model):
    """A past run of a sync with its timing."""

    created_at: datetime
    """When the sync run was created."""

    job_id: str
    """ID of the job that did the work."""

    rows_emitted: int
    """Number of rows delivered."""

    state: str
    """State of the sync run."""

    duration_ms: int | None = UNSET
    """Time in milliseconds until `finished_at`, or until now for a live run."""

    finished_at: datetime | None = UNSET
    """When the run ended; `null` while active."""

    message: str | None = UNSET
    """Further information on the outcome."""

    rows_per_sec: float | None = UNSET
    """Average rate in rows per second; `null` until it can be measured."""

    started_at: datetime | None = UNSET
    """When progress was first reported; time in the queue not included."""


describe(
    SyncRunView,
    required=["created_at", "job_id", "rows_emitted", "state"],
    optional=["duration_ms", "finished_at", "message", "rows_per_sec", "started_at"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "finished_at": Field("finished_at", time=date_time),
        "started_at": Field("started_at", time=date_time),
    },
)
