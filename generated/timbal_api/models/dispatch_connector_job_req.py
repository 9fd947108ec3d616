# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DispatchConnectorJobReq`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class DispatchConnectorJobReq(Model):
    """The JSON object `DispatchConnectorJobReq`."""

    dest_table: str
    """Table of the knowledge base to write to."""

    kb_id: int
    """Knowledge base to write to, by the numeric id used in `/k2` paths."""

    source: _models.SourceBodyPostgres | _models.SourceBodySqlServer | _models.SourceBodyMysql
    """Source that the job reads."""

    batch_rows: int | None = UNSET
    """Rows per batch to aim for; 5000 by default."""

    cursor: builtins.dict[str, Any] | None = UNSET
    """Checkpoint to resume from. Omit to extract everything."""

    key_columns: builtins.list[str] | None = UNSET
    """Primary key of the destination, in order. Omit for a table without key. Takes effect when a table is built
    (`create`/`replace`). A `source.columns` selection gets the key columns added automatically; they must exist
    in the source table. Take them from `pk_position` when browsing to keep the source's key."""

    mode: str | None = UNSET
    """`create` (default), `append`, `replace` or `upsert`. `upsert` needs `key_columns` and merges every batch on
    them: known keys are overwritten, others inserted. It also builds a missing table, with that key."""

    pacing: _models.PacingBody | None = UNSET
    """Limits on the load put upon a busy source. No throttling when omitted."""

    placement: str | None = UNSET
    """Location of the knowledge base's data: `hosted` (on the platform, default) or `local` (inside the connector's
    environment). For `local` the connector must report the capability `kb:local`."""


describe(
    DispatchConnectorJobReq,
    required=["dest_table", "kb_id", "source"],
    optional=["batch_rows", "cursor", "key_columns", "mode", "pacing", "placement"],
    fields={
        "source": Field(
            "source", nested=OneOf(Ref("SourceBodyPostgres"), Ref("SourceBodySqlServer"), Ref("SourceBodyMysql"))
        ),
        "pacing": Field("pacing", nested=Ref("PacingBody")),
    },
)
