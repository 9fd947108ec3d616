# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricCatalogEntry`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    Model,
    describe,
)

if TYPE_CHECKING:
    from .metric_origin import MetricOrigin


@define(slots=False, eq=False, repr=False, kw_only=True)
class MetricCatalogEntry(Model):
    """A metric name seen in the time window, and its labels.

    Attributes:
        definition_ids: Ids of the metric definitions that feed the series. Empty for a metric of the system, and for a custom
            series that outlives its deleted definition until its data expires.
        label_count: True number of different labels, also when `labels` was cut short. A value far over the cap suggests a
            filter takes labels from something unbounded.
        labels: Different label values seen, up to a cap; `label_count` has the real total. Empty if the metric has no
            labels.
        last_seen: Time of the newest bucket, in epoch milliseconds.
        observations: Number of observations in the time window.
        origin: Who defines a metric series. `system` series come from the platform and cannot be edited; `custom` ones
            come from a definition that the organisation can change.
    """

    definition_ids: builtins.list[int]
    label_count: int
    labels: builtins.list[str]
    last_seen: int
    name: str
    observations: int
    origin: MetricOrigin


describe(
    MetricCatalogEntry,
    required=["definition_ids", "label_count", "labels", "last_seen", "name", "observations", "origin"],
    optional=[],
)
