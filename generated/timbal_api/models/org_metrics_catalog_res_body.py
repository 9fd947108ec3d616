# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgMetricsCatalogResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .metric_catalog_entry import MetricCatalogEntry


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgMetricsCatalogResBody(Model):
    """Metrics an organisation has recorded.

    Attributes:
        hours: Length of the time window in hours.
    """

    hours: int
    metrics: builtins.list[MetricCatalogEntry]


describe(
    OrgMetricsCatalogResBody,
    required=["hours", "metrics"],
    optional=[],
    nested={
        "metrics": ListOf(Ref("MetricCatalogEntry")),
    },
)
