# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`KbRestoreResponse`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class KbRestoreResponse(Model):
    """The JSON object `KbRestoreResponse`."""

    id: str
    """ID of the restore."""

    kb_id: str
    """ID of the knowledge base that the restore belongs to."""

    source_backup_id: str
    """Backup restored from."""

    started_at: datetime
    """When the restore started."""

    status: str
    """Status of the restore."""

    triggered_by: str
    """The user who started the restore."""

    bytes_downloaded: int | None = UNSET
    """Size of what was fetched, in bytes."""

    completed_at: datetime | None = UNSET
    """When the restore ended; `null` before that."""

    error: str | None = UNSET
    """Why the restore failed."""


describe(
    KbRestoreResponse,
    required=["id", "kb_id", "source_backup_id", "started_at", "status", "triggered_by"],
    optional=["bytes_downloaded", "completed_at", "error"],
    fields={
        "started_at": Field("started_at", time=date_time),
        "completed_at": Field("completed_at", time=date_time),
    },
)
