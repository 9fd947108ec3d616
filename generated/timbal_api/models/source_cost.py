# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SourceCost`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class SourceCost(Model):
    """Spend on one cost type of a product surface. `usd` can be `null`, since some surfaces are priced in credits
    alone.

    Attributes:
        credits: Spend in credits.
        id: Id of the cost type.
        name: Name of the cost type.
        unit: Unit measured, such as `tokens` or `seconds`; `credits` on surfaces without a dollar price.
        usd: Spend in USD. `null` for surfaces priced in credits alone (`composer`, `kb_*`).
    """

    credits: float
    id: int
    name: str
    unit: str
    usd: float | None = UNSET


describe(
    SourceCost,
    required=["credits", "id", "name", "unit"],
    optional=["usd"],
)
