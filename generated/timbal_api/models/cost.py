# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Cost`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Cost(Model):
    """The JSON object `Cost`."""

    credits: float
    id: int
    name: str
    unit: str
    usd: float


describe(
    Cost,
    required=["credits", "id", "name", "unit", "usd"],
    optional=[],
)
