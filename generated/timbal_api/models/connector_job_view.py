# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ConnectorJobView`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ConnectorJobView(Model):
    """The JSON object `ConnectorJobView`."""

    connector_id: str
    """Connector that runs the job."""

    created_at: datetime
    """When the job was created."""

    dest_table: str
    """Table in the knowledge base that receives the rows."""

    id: str
    """ID of the job."""

    kb_uid: str
    """Uid of the knowledge base written to."""

    kind: str
    """`extract` (rows into a table) or `fs_copy` (files into the file store, where `rows_emitted` is the number of
    files)."""

    mode: str
    """How rows are written, e.g. `create` or `upsert`."""

    rows_emitted: int
    """Rows sent so far; files for `fs_copy`."""

    state: str
    """State of the job."""

    updated_at: datetime
    """When the job last changed."""

    duration_ms: int | None = UNSET
    """Duration in ms up to `finished_at`, or so far while running."""

    finished_at: datetime | None = UNSET
    """When the run ended; `null` until then."""

    message: str | None = UNSET
    """Last message of the job."""

    rows_per_sec: float | None = UNSET
    """Rows stored per second on average; `null` until it can be told."""

    started_at: datetime | None = UNSET
    """When progress was first reported; waiting in the queue is not counted."""

    sync_id: str | None = UNSET
    """Sync that started this run; `null` for a job dispatched by hand."""


describe(
    ConnectorJobView,
    required=[
        "connector_id",
        "created_at",
        "dest_table",
        "id",
        "kb_uid",
        "kind",
        "mode",
        "rows_emitted",
        "state",
        "updated_at",
    ],
    optional=["duration_ms", "finished_at", "message", "rows_per_sec", "started_at", "sync_id"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
        "finished_at": Field("finished_at", time=date_time),
        "started_at": Field("started_at", time=date_time),
    },
)
