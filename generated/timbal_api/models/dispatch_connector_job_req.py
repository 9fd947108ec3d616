# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DispatchConnectorJobReq`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    OneOf,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .pacing_body import PacingBody
    from .source_body_mysql import SourceBodyMysql
    from .source_body_postgres import SourceBodyPostgres
    from .source_body_sql_server import SourceBodySqlServer


@define(slots=False, eq=False, repr=False, kw_only=True)
class DispatchConnectorJobReq(Model):
    """The JSON object `DispatchConnectorJobReq`.

    Attributes:
        dest_table: Table of the knowledge base to write to.
        kb_id: Knowledge base to write to, by the numeric id used in `/k2` paths.
        source: Where a job reads from; `kind` selects the variant. The connector must advertise the capability
            `source:<kind>`. Example: `"source": { "kind": "sql_server", "connection_ref": "...", "table": "...",
            "cursor_column": "..." }`.
        batch_rows: Rows per batch to aim for; 5000 by default.
        cursor: Checkpoint to resume from. Omit to extract everything.
        key_columns: Primary key of the destination, in order. Omit for a table without key. Takes effect when a table is
            built (`create`/`replace`). A `source.columns` selection gets the key columns added automatically; they
            must exist in the source table. Take them from `pk_position` when browsing to keep the source's key.
        mode: `create` (default), `append`, `replace` or `upsert`. `upsert` needs `key_columns` and merges every batch
            on them: known keys are overwritten, others inserted. It also builds a missing table, with that key.
        placement: Place of the knowledge base's data: `hosted` (on the platform, default) or `local` (inside the
            connector's environment; the connector must report the capability `kb:local`).
    """

    dest_table: str
    kb_id: int
    source: SourceBodyPostgres | SourceBodySqlServer | SourceBodyMysql
    batch_rows: int | None = UNSET
    cursor: builtins.dict[str, Any] | None = UNSET
    key_columns: builtins.list[str] | None = UNSET
    mode: str | None = UNSET
    pacing: PacingBody | None = UNSET
    placement: str | None = UNSET


describe(
    DispatchConnectorJobReq,
    required=["dest_table", "kb_id", "source"],
    optional=["batch_rows", "cursor", "key_columns", "mode", "pacing", "placement"],
    nested={
        "source": OneOf(Ref("SourceBodyPostgres"), Ref("SourceBodySqlServer"), Ref("SourceBodyMysql")),
        "pacing": Ref("PacingBody"),
    },
)
