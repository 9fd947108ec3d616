# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Detail`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Detail(Model):
    """The JSON object `K2Detail`."""

    auto_processing_enabled: bool
    """Whether uploaded files are parsed, chunked and embedded automatically. If false they are only stored."""

    backup_enabled: bool
    """Deprecated, no effect: the platform backs up each knowledge base when it goes idle and in a daily window.
    Kept for existing clients; cannot be changed."""

    created_at: datetime
    """When the knowledge base was created."""

    data_size_bytes: int
    """Size of the data, in bytes."""

    governance_mode: _models.K2GovernanceMode
    """How access rules act on queries. Set it with `PUT …/k2/{kb_id}/policies/governance-mode` (permission
    `k2.policies.manage`)."""

    id: int
    """ID of the knowledge base."""

    index_count: int
    """Number of indexes."""

    name: str
    """Name of the knowledge base."""

    row_count: int
    """Rows in all tables."""

    table_count: int
    """Number of tables."""

    uid: str
    """UUID of the knowledge base."""

    updated_at: datetime
    """When the knowledge base last changed."""

    vector_count: int
    """Number of stored vectors."""

    backup_last_completed_at: datetime | None = UNSET
    """When the last backup ended; `null` without one."""

    backup_last_error: str | None = UNSET
    """Error of the latest backup, if it failed."""

    backup_last_started_at: datetime | None = UNSET
    """When the last backup started; `null` without one."""

    backup_last_status: str | None = UNSET
    """Status of the latest backup."""

    backup_retention_days: int | None = UNSET
    """Deprecated, no effect: the platform decides how many snapshots to keep."""

    backup_s3_bucket: str | None = UNSET
    """Name of the S3 bucket for backups."""

    backup_s3_key_prefix: str | None = UNSET
    """Start of the S3 keys of backups."""

    backup_schedule_cron: str | None = UNSET
    """Deprecated: no schedule ever used it; see `backup_window_utc_hour`. Kept for existing clients; cannot be
    changed."""

    backup_window_utc_hour: int | None = UNSET
    """Hour (0–23, UTC) of the daily backup; `null` stands for the platform default, 01:00 UTC. The daily rhythm is
    fixed."""

    description: str | None = UNSET
    """Description of the knowledge base, for people."""


describe(
    K2Detail,
    required=[
        "auto_processing_enabled",
        "backup_enabled",
        "created_at",
        "data_size_bytes",
        "governance_mode",
        "id",
        "index_count",
        "name",
        "row_count",
        "table_count",
        "uid",
        "updated_at",
        "vector_count",
    ],
    optional=[
        "backup_last_completed_at",
        "backup_last_error",
        "backup_last_started_at",
        "backup_last_status",
        "backup_retention_days",
        "backup_s3_bucket",
        "backup_s3_key_prefix",
        "backup_schedule_cron",
        "backup_window_utc_hour",
        "description",
    ],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
        "backup_last_completed_at": Field("backup_last_completed_at", time=date_time),
        "backup_last_started_at": Field("backup_last_started_at", time=date_time),
    },
)
