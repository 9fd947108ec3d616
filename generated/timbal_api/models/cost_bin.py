# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CostBin`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .cost import Cost


@define(slots=False, eq=False, repr=False, kw_only=True)
class CostBin(Model):
    """The JSON object `CostBin`."""

    costs: builtins.list[Cost]
    interval_ends_at: int
    interval_starts_at: int


describe(
    CostBin,
    required=["costs", "interval_ends_at", "interval_starts_at"],
    optional=[],
    nested={
        "costs": ListOf(Ref("Cost")),
    },
)
