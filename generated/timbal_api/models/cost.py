# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Cost`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Cost(Model):
    """The JSON object `Cost`."""

    credits: float
    """Cost in credits."""

    id: int
    """ID of the cost item."""

    name: str
    """Name of the cost item."""

    unit: str
    """Unit in which the usage is counted."""

    usd: float
    """Cost in US dollars."""


describe(
    Cost,
    required=["credits", "id", "name", "unit", "usd"],
    optional=[],
)
