# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SourceCost`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SourceCost(Model):
    """Spend on one cost type of a product surface. `usd` can be `null`, since some surfaces are priced in credits
    alone.
    """

    credits: float
    """Spend in credits."""

    id: int
    """Id of the cost type."""

    name: str
    """Name of the cost type."""

    unit: str
    """Unit measured, such as `tokens` or `seconds`; `credits` on surfaces without a dollar price."""

    usd: float | None = UNSET
    """Spend in USD. `null` for surfaces priced in credits alone (`composer`, `kb_*`)."""


describe(
    SourceCost,
    required=["credits", "id", "name", "unit"],
    optional=["usd"],
)
