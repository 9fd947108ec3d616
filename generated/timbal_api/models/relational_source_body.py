# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RelationalSourceBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RelationalSourceBody(Model):
    """Source table in Postgres, SQL Server or MySQL. The default of `schema` is `public`, `dbo` or, for MySQL, the
    default database of the DSN.
    """

    connection_ref: str
    """Name of a connection in `connections.json` on the connector. The DSN stays on that machine."""

    table: str
    """Table to read."""

    columns: builtins.list[str] | None = UNSET
    """Columns to read; all if omitted."""

    cursor_column: str | None = UNSET
    """Column that only grows, such as `id` or `updated_at`, for incremental reads. Without it the whole table is
    read in no order and with no checkpoint to resume from. This is for tables that lack such a column. A sync
    then refreshes the destination completely on every run. This needs a connector that advertises
    `extract:snapshot` (0.1.25 or later)."""

    schema: str | None = UNSET
    """Schema in the source; `public` on Postgres and `dbo` on SQL Server by default."""


describe(
    RelationalSourceBody,
    required=["connection_ref", "table"],
    optional=["columns", "cursor_column", "schema"],
)
