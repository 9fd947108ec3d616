# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ConnectorJobView`."""

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
class ConnectorJobView(Model):
    """The JSON object `ConnectorJobView`.

    Attributes:
        connector_id: Connector that runs the job.
        dest_table: Table in the knowledge base that receives the rows.
        kb_uid: Uid of the knowledge base written to.
        kind: `extract` (rows into a table) or `fs_copy` (files into the document store, where `rows_emitted` is the
            number of files).
        mode: How rows are written, e.g. `create` or `upsert`.
        rows_emitted: Rows sent so far; files for `fs_copy`.
        duration_ms: Duration in ms up to `finished_at`, or so far while running.
        finished_at: When the run ended; `null` until then.
        rows_per_sec: Rows stored per second on average; `null` until it can be told.
        started_at: When progress was first reported; waiting in the queue is not counted.
        sync_id: Sync that started this run; `null` for a job dispatched by hand.
    """

    connector_id: str
    created_at: datetime
    dest_table: str
    id: str
    kb_uid: str
    kind: str
    mode: str
    rows_emitted: int
    state: str
    updated_at: datetime
    duration_ms: int | None = UNSET
    finished_at: datetime | None = UNSET
    message: str | None = UNSET
    rows_per_sec: float | None = UNSET
    started_at: datetime | None = UNSET
    sync_id: str | None = UNSET


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
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
        "finished_at": Field("finished_at", date_time),
        "started_at": Field("started_at", date_time),
    },
)
