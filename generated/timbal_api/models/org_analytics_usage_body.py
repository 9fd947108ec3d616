# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgAnalyticsUsageBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgAnalyticsUsageBody(Model):
    """The JSON object `OrgAnalyticsUsageBody`."""

    bins: builtins.list[_models.UsageBin]
    """Usage, by time bin."""

    from_: int
    """Start of the range (inclusive), epoch milliseconds."""

    group_by: _models.BinSize
    """Width of the time bins."""

    to: int
    """End of the range (exclusive), epoch milliseconds."""


describe(
    OrgAnalyticsUsageBody,
    required=["bins", "from_", "group_by", "to"],
    optional=[],
    fields={
        "bins": Field("bins", nested=ListOf(Ref("UsageBin"))),
        "from_": Field("from"),
    },
)
