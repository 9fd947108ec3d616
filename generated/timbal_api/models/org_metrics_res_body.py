# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgMetricsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgMetricsResBody(Model):
    """One metric series of an organization."""

    bins: builtins.list[_models.MetricBinOut]
    """Buckets that hold data, oldest first; empty ones are left out."""

    from_: int
    """Start of the range in epoch milliseconds."""

    name: str
    """Name of the metric."""

    period_seconds: int
    """Width of a bucket in seconds."""

    to: int
    """End of the range in epoch milliseconds."""


describe(
    OrgMetricsResBody,
    required=["bins", "from_", "name", "period_seconds", "to"],
    optional=[],
    fields={
        "bins": Field("bins", nested=ListOf(Ref("MetricBinOut"))),
        "from_": Field("from"),
    },
)
