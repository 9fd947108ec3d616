# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`KbBackupResponse`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class KbBackupResponse(Model):
    """The JSON object `KbBackupResponse`."""

    dry_run: bool
    """Whether this was only a trial."""

    id: str
    """ID of the backup."""

    kb_id: str
    """ID of the knowledge base that the backup belongs to."""

    started_at: datetime
    """When the backup started."""

    status: str
    """Status of the backup."""

    triggered_by: str
    """The cause or user that started the backup."""

    bytes_uploaded: int | None = UNSET
    """Size of what was stored, in bytes."""

    completed_at: datetime | None = UNSET
    """When the backup ended; `null` before that."""

    error: str | None = UNSET
    """Why the backup failed."""

    expires_at: datetime | None = UNSET
    """When the backup stops being kept."""


describe(
    KbBackupResponse,
    required=["dry_run", "id", "kb_id", "started_at", "status", "triggered_by"],
    optional=["bytes_uploaded", "completed_at", "error", "expires_at"],
    fields={
        "started_at": Field("started_at", time=date_time),
        "completed_at": Field("completed_at", time=date_time),
        "expires_at": Field("expires_at", time=date_time),
    },
)
