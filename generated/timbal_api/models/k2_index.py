# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Index`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Index(Model):
    """The JSON object `K2Index`."""

    columns: builtins.list[str]
    """Columns of the index, in order."""

    is_unique: bool
    """Whether the index forbids equal values."""

    name: str
    """Name of the index."""

    table_name: str
    """Table of the index."""


describe(
    K2Index,
    required=["columns", "is_unique", "name", "table_name"],
    optional=[],
)
