# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Column`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Column(Model):
    """The JSON object `K2Column`."""

    data_type: str
    """SQL type of the column."""

    is_nullable: bool
    """Whether the column accepts `null`."""

    name: str
    """Name of the column."""


describe(
    K2Column,
    required=["data_type", "is_nullable", "name"],
    optional=[],
)
