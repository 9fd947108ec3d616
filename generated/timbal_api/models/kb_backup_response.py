# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`KbBackupResponse`."""

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
class KbBackupResponse(Model):
    """The JSON object `KbBackupResponse`.

    Attributes:
        dry_run: Whether this was only a trial.
        triggered_by: What or who started the backup.
        bytes_uploaded: Size of what was stored, in bytes.
        error: Why the backup failed.
        expires_at: When the backup stops being kept.
    """

    dry_run: bool
    id: str
    kb_id: str
    started_at: datetime
    status: str
    triggered_by: str
    bytes_uploaded: int | None = UNSET
    completed_at: datetime | None = UNSET
    error: str | None = UNSET
    expires_at: datetime | None = UNSET


describe(
    KbBackupResponse,
    required=["dry_run", "id", "kb_id", "started_at", "status", "triggered_by"],
    optional=["bytes_uploaded", "completed_at", "error", "expires_at"],
    fields={
        "started_at": Field("started_at", date_time),
        "completed_at": Field("completed_at", date_time),
        "expires_at": Field("expires_at", date_time),
    },
)
