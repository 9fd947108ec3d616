# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgMetricsCatalogResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgMetricsCatalogResBody(Model):
    """Metrics an organization has recorded."""

    hours: int
    """Length of the time window in hours."""

    metrics: builtins.list[_models.MetricCatalogEntry]
    """Metrics that an alarm can watch."""


describe(
    OrgMetricsCatalogResBody,
    required=["hours", "metrics"],
    optional=[],
    fields={
        "metrics": Field("metrics", nested=ListOf(Ref("MetricCatalogEntry"))),
    },
)
