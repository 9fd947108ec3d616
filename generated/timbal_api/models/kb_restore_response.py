# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`KbRestoreResponse`."""

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
class KbRestoreResponse(Model):
    """The JSON object `KbRestoreResponse`.

    Attributes:
        source_backup_id: Backup restored from.
        bytes_downloaded: Size of what was fetched, in bytes.
        error: Why the restore failed.
    """

    id: str
    kb_id: str
    source_backup_id: str
    started_at: datetime
    status: str
    triggered_by: str
    bytes_downloaded: int | None = UNSET
    completed_at: datetime | None = UNSET
    error: str | None = UNSET


describe(
    KbRestoreResponse,
    required=["id", "kb_id", "source_backup_id", "started_at", "status", "triggered_by"],
    optional=["bytes_downloaded", "completed_at", "error"],
    fields={
        "started_at": Field("started_at", date_time),
        "completed_at": Field("completed_at", date_time),
    },
)
