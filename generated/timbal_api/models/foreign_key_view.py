# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ForeignKeyView`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ForeignKeyView(Model):
    """The JSON object `ForeignKeyView`.

    Attributes:
        columns: Columns of the key; `columns[i]` points to `ref_columns[i]`.
        ref_columns: Columns referred to, in the order of `columns`.
        ref_schema: Schema of the table referred to.
        ref_table: Table referred to.
    """

    columns: builtins.list[str]
    name: str
    ref_columns: builtins.list[str]
    ref_schema: str
    ref_table: str
    on_delete: str | None = UNSET
    on_update: str | None = UNSET


describe(
    ForeignKeyView,
    required=["columns", "name", "ref_columns", "ref_schema", "ref_table"],
    optional=["on_delete", "on_update"],
)
