# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectAnalyticsCreditsBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    Field,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .bin_size import BinSize
    from .cost_bin import CostBin


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectAnalyticsCreditsBody(Model):
    """The JSON object `ProjectAnalyticsCreditsBody`.

    Attributes:
        from_: Start of the range in epoch milliseconds.
        to: End of the range in epoch milliseconds.
    """

    bins: builtins.list[CostBin]
    from_: int
    group_by: BinSize
    to: int


describe(
    ProjectAnalyticsCreditsBody,
    required=["bins", "from_", "group_by", "to"],
    optional=[],
    nested={
        "bins": ListOf(Ref("CostBin")),
    },
    fields={
        "from_": Field("from"),
    },
)
