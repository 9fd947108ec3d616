# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SyncRunView`."""

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
class SyncRunView(Model):
    """A past run of a sync with its timing.

    Attributes:
        rows_emitted: Number of rows delivered.
        duration_ms: Time in milliseconds until `finished_at`, or until now for a live run.
        finished_at: When the run ended; `null` while active.
        message: Further information on the outcome.
        rows_per_sec: Average rate in rows per second; `null` until it can be measured.
        started_at: When progress was first reported; time in the queue not included.
    """

    created_at: datetime
    job_id: str
    rows_emitted: int
    state: str
    duration_ms: int | None = UNSET
    finished_at: datetime | None = UNSET
    message: str | None = UNSET
    rows_per_sec: float | None = UNSET
    started_at: datetime | None = UNSET


describe(
    SyncRunView,
    required=["created_at", "job_id", "rows_emitted", "state"],
    optional=["duration_ms", "finished_at", "message", "rows_per_sec", "started_at"],
    fields={
        "created_at": Field("created_at", date_time),
        "finished_at": Field("finished_at", date_time),
        "started_at": Field("started_at", date_time),
    },
)
