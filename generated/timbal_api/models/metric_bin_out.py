# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricBinOut`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class MetricBinOut(Model):
    """One time bucket of a metric series, aggregated."""

    count: int
    """Number of observations in the bucket."""

    sum: float
    """Sum of the values."""

    ts: int
    """When the bucket starts, in epoch milliseconds."""

    avg: float | None = UNSET
    """Mean of the values; `null` without values."""

    max: float | None = UNSET
    """Largest value; `null` without values."""

    min: float | None = UNSET
    """Smallest value; `null` without values."""


describe(
    MetricBinOut,
    required=["count", "sum", "ts"],
    optional=["avg", "max", "min"],
)
