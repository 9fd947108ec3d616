# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EditK2Request`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EditK2Request(Model):
    """The JSON object `EditK2Request`."""

    auto_processing_enabled: bool | None = UNSET
    """Whether newly uploaded files are parsed, chunked and embedded automatically. If false they are only stored.
    Files already there stay as they are."""

    backup_enabled: bool | None = UNSET
    """Deprecated, no effect: the platform manages backups of all knowledge bases. Accepted only for old clients."""

    backup_retention_days: int | None = UNSET
    """Deprecated, no effect: the platform decides how many snapshots to keep (the last N). Accepted only for old
    clients."""

    backup_s3_bucket: str | None = UNSET
    """Name of the S3 bucket for backups."""

    backup_s3_key_prefix: str | None = UNSET
    """Start of the S3 keys of backups."""

    backup_schedule_cron: str | None = UNSET
    """Deprecated, no effect: use `backup_window_utc_hour`. Accepted only for old clients."""

    backup_window_utc_hour: int | None = UNSET
    """Hour (0–23, UTC) at which the daily backup may run. `null` goes back to the platform default, 01:00 UTC."""

    description: str | None = UNSET
    """New description of the knowledge base."""

    name: str | None = UNSET
    """New name of the knowledge base."""


describe(
    EditK2Request,
    required=[],
    optional=[
        "auto_processing_enabled",
        "backup_enabled",
        "backup_retention_days",
        "backup_s3_bucket",
        "backup_s3_key_prefix",
        "backup_schedule_cron",
        "backup_window_utc_hour",
        "description",
        "name",
    ],
)
