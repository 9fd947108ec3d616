# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgAnalyticsCostsBody`."""

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
    from .source_bin import SourceBin


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgAnalyticsCostsBody(Model):
    """The JSON object `OrgAnalyticsCostsBody`.

    Attributes:
        from_: Start of the range (inclusive), epoch milliseconds.
        to: End of the range (exclusive), epoch milliseconds.
    """

    bins: builtins.list[SourceBin]
    from_: int
    group_by: BinSize
    to: int


describe(
    OrgAnalyticsCostsBody,
    required=["bins", "from_", "group_by", "to"],
    optional=[],
    nested={
        "bins": ListOf(Ref("SourceBin")),
    },
    fields={
        "from_": Field("from"),
    },
)
