# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Detail`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .k2_governance_mode import K2GovernanceMode


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2Detail(Model):
    """The JSON object `K2Detail`.

    Attributes:
        auto_processing_enabled: Whether uploaded files are parsed, chunked and embedded automatically. If false they are only stored.
        backup_enabled: Deprecated, no effect: the platform backs up each knowledge base when it goes idle and in a daily
            window. Kept for existing clients; cannot be changed.
        data_size_bytes: Size of the data, in bytes.
        governance_mode: How a knowledge base applies its access rules to queries.
        row_count: Rows in all tables.
        vector_count: Number of stored vectors.
        backup_last_error: Error of the latest backup, if it failed.
        backup_last_status: Status of the latest backup.
        backup_retention_days: Deprecated, no effect: the platform decides how many snapshots to keep.
        backup_schedule_cron: Deprecated: no schedule ever used it; see `backup_window_utc_hour`. Kept for existing clients; cannot be
            changed.
        backup_window_utc_hour: Hour (0–23, UTC) of the daily backup; `null` stands for the platform default, 01:00 UTC. The daily
            rhythm is fixed.
    """

    auto_processing_enabled: bool
    backup_enabled: bool
    created_at: datetime
    data_size_bytes: int
    governance_mode: K2GovernanceMode
    id: int
    index_count: int
    name: str
    row_count: int
    table_count: int
    uid: str
    updated_at: datetime
    vector_count: int
    backup_last_completed_at: datetime | None = UNSET
    backup_last_error: str | None = UNSET
    backup_last_started_at: datetime | None = UNSET
    backup_last_status: str | None = UNSET
    backup_retention_days: int | None = UNSET
    backup_s3_bucket: str | None = UNSET
    backup_s3_key_prefix: str | None = UNSET
    backup_schedule_cron: str | None = UNSET
    backup_window_utc_hour: int | None = UNSET
    description: str | None = UNSET


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
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
        "backup_last_completed_at": Field("backup_last_completed_at", date_time),
        "backup_last_started_at": Field("backup_last_started_at", date_time),
    },
)
