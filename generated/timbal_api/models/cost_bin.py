# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CostBin`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CostBin(Model):
    """The JSON object `CostBin`."""

    costs: builtins.list[_models.Cost]
    """Costs in the time bin."""

    interval_ends_at: int
    """End of the time bin, in epoch milliseconds."""

    interval_starts_at: int
    """Start of the time bin, in epoch milliseconds."""


describe(
    CostBin,
    required=["costs", "interval_ends_at", "interval_starts_at"],
    optional=[],
    fields={
        "costs": Field("costs", nested=ListOf(Ref("Cost"))),
    },
)
