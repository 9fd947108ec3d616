# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2ForeignKey`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2ForeignKey(Model):
    """The JSON object `K2ForeignKey`."""

    column: str
    """Column that refers to another table."""

    ref_column: str
    """Column that is referred to."""

    ref_table: str
    """Table that is referred to."""


describe(
    K2ForeignKey,
    required=["column", "ref_column", "ref_table"],
    optional=[],
)
