# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`IndexView`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class IndexView(Model):
    """The JSON object `IndexView`."""

    columns: builtins.list[str]
    """Key columns, in the order of the index."""

    name: str
    """Name of the index."""

    primary: bool
    """Whether this index serves the table's primary key."""

    unique: bool
    """Whether the index forbids equal values."""

    kind: str | None = UNSET
    """Index type as the source names it (`btree`, `CLUSTERED`, `FULLTEXT`, …)."""


describe(
    IndexView,
    required=["columns", "name", "primary", "unique"],
    optional=["kind"],
)
