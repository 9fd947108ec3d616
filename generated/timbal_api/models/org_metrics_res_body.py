# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgMetricsResBody`."""

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
    from .metric_bin_out import MetricBinOut


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgMetricsResBody(Model):
    """One metric series of an organisation.

    Attributes:
        bins: Buckets that hold data, oldest first; empty ones are left out.
        from_: Start of the range in epoch milliseconds.
        name: Name of the metric.
        period_seconds: Width of a bucket in seconds.
        to: End of the range in epoch milliseconds.
    """

    bins: builtins.list[MetricBinOut]
    from_: int
    name: str
    period_seconds: int
    to: int


describe(
    OrgMetricsResBody,
    required=["bins", "from_", "name", "period_seconds", "to"],
    optional=[],
    nested={
        "bins": ListOf(Ref("MetricBinOut")),
    },
    fields={
        "from_": Field("from"),
    },
)
