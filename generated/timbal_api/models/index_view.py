# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`IndexView`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class IndexView(Model):
    """The JSON object `IndexView`.

    Attributes:
        columns: Key columns, in the order of the index.
        primary: Whether this index serves the table's primary key.
        kind: Index kind as the source names it (`btree`, `CLUSTERED`, `FULLTEXT`, …).
    """

    columns: builtins.list[str]
    name: str
    primary: bool
    unique: bool
    kind: str | None = UNSET


describe(
    IndexView,
    required=["columns", "name", "primary", "unique"],
    optional=["kind"],
)
