# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ForeignKeyView`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ForeignKeyView(Model):
    """The JSON object `ForeignKeyView`."""

    columns: builtins.list[str]
    """Columns of the key; `columns[i]` points to `ref_columns[i]`."""

    name: str
    """Name of the foreign key."""

    ref_columns: builtins.list[str]
    """Columns referred to, in the order of `columns`."""

    ref_schema: str
    """Schema of the table referred to."""

    ref_table: str
    """Table referred to."""

    on_delete: str | None = UNSET
    """Action when the referenced row is deleted."""

    on_update: str | None = UNSET
    """Action when the referenced row changes."""


describe(
    ForeignKeyView,
    required=["columns", "name", "ref_columns", "ref_schema", "ref_table"],
    optional=["on_delete", "on_update"],
)
