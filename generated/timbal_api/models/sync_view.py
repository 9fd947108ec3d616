# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SyncView`."""

from __future__ import annotations

import builtins
from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SyncView(Model):
    """The JSON object `SyncView`."""

    connection_ref: str
    """Name of the connection on the connector."""

    connector_id: str
    """ID of the connector."""

    consecutive_failures: int
    """Failures since the last run that completed. While above zero the interval doubles with each failure, up to
    one hour. After 10 failures the platform disables the sync and sets `disabled_reason`."""

    created_at: datetime
    """When the sync was created."""

    dest_table: str
    """Table in the knowledge base that receives the rows."""

    enabled: bool
    """`false` while the sync is paused or disabled."""

    has_cursor: bool
    """Whether there is a checkpoint from which the next run resumes. It is from a stored batch, or from the
    existing destination table that the sync adopted. Its value is not shown."""

    id: str
    """ID of the sync."""

    interval_secs: int
    """Seconds from the start of one run to the next."""

    kb_uid: str
    """`uid` of the knowledge base."""

    key_columns: builtins.list[str]
    """Columns of the destination's primary key, in order; empty if it has no key."""

    source_kind: str
    """Type of source, such as `postgres`, `sql_server` or `mysql`."""

    source_schema: str
    """Schema of the table that is read."""

    source_table: str
    """Table that is read."""

    updated_at: datetime
    """When the sync last changed."""

    cursor_column: str | None = UNSET
    """`null` for a sync without checkpoint: each run reads the whole source table and rebuilds `dest_table`."""

    disabled_reason: str | None = UNSET
    """Why the platform switched the sync off after repeated failures, with the last error. `null` if `enabled` or
    paused by a user; cleared when enabled again."""

    last_run_at: datetime | None = UNSET
    """When the sync last ran; `null` before its first run."""

    last_state: str | None = UNSET
    """State of the latest run."""

    last_success_at: datetime | None = UNSET
    """When a run last `completed`; `null` if none has."""

    name: str | None = UNSET
    """Label for operators."""

    seconds_since_success: int | None = UNSET
    """Age of the last successful run in seconds; `null` if there is none. A value well above `interval_secs` means
    the sync is stalling."""


describe(
    SyncView,
    required=[
        "connection_ref",
        "connector_id",
        "consecutive_failures",
        "created_at",
        "dest_table",
        "enabled",
        "has_cursor",
        "id",
        "interval_secs",
        "kb_uid",
        "key_columns",
        "source_kind",
        "source_schema",
        "source_table",
        "updated_at",
    ],
    optional=[
        "cursor_column",
        "disabled_reason",
        "last_run_at",
        "last_state",
        "last_success_at",
        "name",
        "seconds_since_success",
    ],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
        "last_run_at": Field("last_run_at", time=date_time),
        "last_success_at": Field("last_success_at", time=date_time),
    },
)
