# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`TableDetailRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class TableDetailRes(Model):
    """The JSON object `TableDetailRes`."""

    approx_rows: int
    """Row count as the planner estimates it; `-1` if unknown."""

    check_constraints: builtins.list[_models.CheckConstraintView]
    """Check constraints of the table."""

    columns: builtins.list[_models.ColumnView]
    """Columns of the table."""

    foreign_keys: builtins.list[_models.ForeignKeyView]
    """Foreign keys of the table."""

    indexes: builtins.list[_models.IndexView]
    """Indexes of the table."""

    name: str
    """Name of the table."""

    schema: str
    """Database schema of the table."""

    comment: str | None = UNSET
    """Description of the table as documented in the source."""

    size_bytes: int | None = UNSET
    """Bytes on disk for data and indexes, if the source tells."""


describe(
    TableDetailRes,
    required=["approx_rows", "check_constraints", "columns", "foreign_keys", "indexes", "name", "schema"],
    optional=["comment", "size_bytes"],
    fields={
        "check_constraints": Field("check_constraints", nested=ListOf(Ref("CheckConstraintView"))),
        "columns": Field("columns", nested=ListOf(Ref("ColumnView"))),
        "foreign_keys": Field("foreign_keys", nested=ListOf(Ref("ForeignKeyView"))),
        "indexes": Field("indexes", nested=ListOf(Ref("IndexView"))),
    },
)
