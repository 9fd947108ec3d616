# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgAnalyticsUsageBody`."""

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
    from .usage_bin import UsageBin


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgAnalyticsUsageBody(Model):
    """The JSON object `OrgAnalyticsUsageBody`.

    Attributes:
        from_: Start of the range (inclusive), epoch milliseconds.
        to: End of the range (exclusive), epoch milliseconds.
    """

    bins: builtins.list[UsageBin]
    from_: int
    group_by: BinSize
    to: int


describe(
    OrgAnalyticsUsageBody,
    required=["bins", "from_", "group_by", "to"],
    optional=[],
    nested={
        "bins": ListOf(Ref("UsageBin")),
    },
    fields={
        "from_": Field("from"),
    },
)
