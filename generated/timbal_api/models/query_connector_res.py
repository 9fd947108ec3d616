# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`QueryConnectorRes`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class QueryConnectorRes(Model):
    """The JSON object `QueryConnectorRes`."""

    columns: builtins.list[_models.QueryColumnView]
    """Columns of the result, in order."""

    row_count: int
    """Number of rows returned."""

    rows: builtins.list[builtins.list[builtins.dict[str, Any]]]
    """One array per row, in the order of `columns`. Numbers are JSON numbers, timestamps and exact decimals are
    strings. Binary data is hex prefixed with `0x`, and NULL is `null`."""

    truncated: bool
    """`true` if a row or byte limit cut the result, so that `rows` holds only its beginning."""

    rows_affected: int | None = UNSET
    """Rows changed by statements that return none. Reported for Postgres and MySQL; `null` on SQL Server, where the
    number is unknown."""


describe(
    QueryConnectorRes,
    required=["columns", "row_count", "rows", "truncated"],
    optional=["rows_affected"],
    fields={
        "columns": Field("columns", nested=ListOf(Ref("QueryColumnView"))),
    },
)
