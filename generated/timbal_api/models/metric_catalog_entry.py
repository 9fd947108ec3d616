# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricCatalogEntry`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class MetricCatalogEntry(Model):
    """A metric name seen in the time window, and its labels."""

    definition_ids: builtins.list[int]
    """Ids of the metric definitions that feed the series. Empty for a metric of the system. Also empty for a custom
    series that outlives its deleted definition, until its data expires."""

    label_count: int
    """True number of different labels, also when `labels` was cut short. A value far over the cap suggests a filter
    takes labels from something unbounded."""

    labels: builtins.list[str]
    """Different label values seen, up to a cap; `label_count` has the real total. Empty if the metric has no
    labels."""

    last_seen: int
    """Time of the newest bucket, in epoch milliseconds."""

    name: str
    """Name of the metric."""

    observations: int
    """Number of observations in the time window."""

    origin: _models.MetricOrigin
    """`system` for metrics of the platform, `custom` for metrics the organization defined."""


describe(
    MetricCatalogEntry,
    required=["definition_ids", "label_count", "labels", "last_seen", "name", "observations", "origin"],
    optional=[],
)
