# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Table`."""

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
    from .k2_column import K2Column
    from .k2_constraint import K2Constraint
    from .k2_index import K2Index
    from .k2_table_source import K2TableSource


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2Table(Model):
    """The JSON object `K2Table`."""

    columns: builtins.list[K2Column]
    constraints: builtins.list[K2Constraint]
    estimated_row_count: int
    indexes: builtins.list[K2Index]
    name: str
    source: K2TableSource
    schema: str | None = UNSET


describe(
    K2Table,
    required=["columns", "constraints", "estimated_row_count", "indexes", "name", "source"],
    optional=["schema"],
    nested={
        "columns": ListOf(Ref("K2Column")),
        "constraints": ListOf(Ref("K2Constraint")),
        "indexes": ListOf(Ref("K2Index")),
    },
)
