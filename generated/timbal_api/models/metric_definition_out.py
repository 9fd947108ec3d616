# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricDefinitionOut`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class MetricDefinitionOut(Model):
    """The JSON object `MetricDefinitionOut`."""

    created_at: datetime
    """When the metric definition was created."""

    enabled: bool
    """Whether the metric is computed."""

    id: int
    """ID of the metric definition."""

    label_source: str
    """Either `none` or `span_name`."""

    metric_name: str
    """Metric the observations go to."""

    name: str
    """Name of the definition, unique in the organization."""

    source: _models.MetricDefinitionSource
    """`trace_span` is the only value so far."""

    value_source: str
    """Either `count`, `duration_ms` or `usage:<key>`."""

    has_error: bool | None = UNSET
    """`true`: only failed spans; `false`: only those without error; `null`: both."""

    min_duration_ms: int | None = UNSET
    """Match only spans that took at least this many milliseconds."""

    project_id: int | None = UNSET
    """Project the definition is limited to; absent if it covers the whole organization."""

    span_name: str | None = UNSET
    """Match spans with exactly this name, the last part of the span path."""

    span_name_prefix: str | None = UNSET
    """Match spans whose name starts with this."""

    status_code: str | None = UNSET
    """Status code of the counted spans; `null` for all spans."""


describe(
    MetricDefinitionOut,
    required=["created_at", "enabled", "id", "label_source", "metric_name", "name", "source", "value_source"],
    optional=["has_error", "min_duration_ms", "project_id", "span_name", "span_name_prefix", "status_code"],
    fields={
        "created_at": Field("created_at", time=date_time),
    },
)
