# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricBinOut`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class MetricBinOut(Model):
    """One time bucket of a metric series, aggregated.

    Attributes:
        count: Number of observations in the bucket.
        ts: When the bucket starts, in epoch milliseconds.
    """

    count: int
    sum: float
    ts: int
    avg: float | None = UNSET
    max: float | None = UNSET
    min: float | None = UNSET


describe(
    MetricBinOut,
    required=["count", "sum", "ts"],
    optional=["avg", "max", "min"],
)
