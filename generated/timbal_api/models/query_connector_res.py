# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`QueryConnectorRes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .query_column_view import QueryColumnView


@define(slots=False, eq=False, repr=False, kw_only=True)
class QueryConnectorRes(Model):
    """The JSON object `QueryConnectorRes`.

    Attributes:
        columns: Columns of the result, in order.
        row_count: Number of rows returned.
        rows: One array per row, in the order of `columns`. Numbers are JSON numbers, timestamps and exact decimals
            come as strings, binary data is hex prefixed with `0x`, and NULL is `null`.
        truncated: `true` if a row or byte limit cut the result, so that `rows` holds only its beginning.
        rows_affected: Rows changed by statements that return none. Reported for Postgres and MySQL; `null` on SQL Server,
            where the number is unknown.
    """

    columns: builtins.list[QueryColumnView]
    row_count: int
    rows: builtins.list[builtins.list[builtins.dict[str, Any]]]
    truncated: bool
    rows_affected: int | None = UNSET


describe(
    QueryConnectorRes,
    required=["columns", "row_count", "rows", "truncated"],
    optional=["rows_affected"],
    nested={
        "columns": ListOf(Ref("QueryColumnView")),
    },
)
