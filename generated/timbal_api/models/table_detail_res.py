# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`TableDetailRes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .check_constraint_view import CheckConstraintView
    from .column_view import ColumnView
    from .foreign_key_view import ForeignKeyView
    from .index_view import IndexView


@define(slots=False, eq=False, repr=False, kw_only=True)
class TableDetailRes(Model):
    """The JSON object `TableDetailRes`.

    Attributes:
        approx_rows: Row count as the planner estimates it; `-1` if unknown.
        comment: Description of the table as documented in the source.
        size_bytes: Bytes on disk for data and indexes, if the source tells.
    """

    approx_rows: int
    check_constraints: builtins.list[CheckConstraintView]
    columns: builtins.list[ColumnView]
    foreign_keys: builtins.list[ForeignKeyView]
    indexes: builtins.list[IndexView]
    name: str
    schema: str
    comment: str | None = UNSET
    size_bytes: int | None = UNSET


describe(
    TableDetailRes,
    required=["approx_rows", "check_constraints", "columns", "foreign_keys", "indexes", "name", "schema"],
    optional=["comment", "size_bytes"],
    nested={
        "check_constraints": ListOf(Ref("CheckConstraintView")),
        "columns": ListOf(Ref("ColumnView")),
        "foreign_keys": ListOf(Ref("ForeignKeyView")),
        "indexes": ListOf(Ref("IndexView")),
    },
)
