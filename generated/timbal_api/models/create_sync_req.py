# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateSyncReq`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateSyncReq(Model):
    """The JSON object `CreateSyncReq`."""

    dest_table: str
    """Table of the knowledge base to write to. The first run creates it if missing; for a table that exists,
    `existing_dest` says whether to continue or rebuild it."""

    interval_secs: int
    """Seconds from one run's start to the next. Runs are scheduled every 30 s, so lower values act like 30."""

    kb_id: int
    """Knowledge base to write to, by the numeric id used in `/k2` paths."""

    source: _models.SourceBodyPostgres | _models.SourceBodySqlServer | _models.SourceBodyMysql
    """Source that the sync reads."""

    existing_dest: _models.ExistingDest | None = UNSET
    """Treatment of an existing `dest_table`; `adopt` by default. Matters for incremental syncs only, since a full
    refresh always replaces the table."""

    initial_cursor: builtins.dict[str, Any] | None = UNSET
    """Checkpoint to continue an existing `dest_table` from, instead of the one found in the table. Allowed only
    with an existing table and `existing_dest` set to `adopt`. For a table still to be built use `start_cursor`,
    which has the same form."""

    key_columns: builtins.list[str] | None = UNSET
    """Primary key of the destination, in order. Omit for a table without key. The first run creates the key, and
    later runs merge on it. So changed or re-read rows are overwritten rather than duplicated. Key columns are
    added to a `columns` selection automatically; they must exist in the source table. Take them from
    `pk_position` when browsing."""

    name: str | None = UNSET
    """Label for operators."""

    start_cursor: builtins.dict[str, Any] | None = UNSET
    """Where the first run starts if it has to build the table. Rows are read only where `cursor_column >=
    start_cursor`, e.g. the last month instead of everything. Later runs, and syncs that adopt a table, ignore
    it. Written like a job's `cursor` (e.g. `{"kind":"timestamp","value":"2026-06-01T00:00:00Z"}`). Refused for a
    full refresh, which has no `cursor_column`."""


describe(
    CreateSyncReq,
    required=["dest_table", "interval_secs", "kb_id", "source"],
    optional=["existing_dest", "initial_cursor", "key_columns", "name", "start_cursor"],
    fields={
        "source": Field(
            "source", nested=OneOf(Ref("SourceBodyPostgres"), Ref("SourceBodySqlServer"), Ref("SourceBodyMysql"))
        ),
    },
)
