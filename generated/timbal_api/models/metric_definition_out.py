# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricDefinitionOut`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .metric_definition_source import MetricDefinitionSource


@define(slots=False, eq=False, repr=False, kw_only=True)
class MetricDefinitionOut(Model):
    """The JSON object `MetricDefinitionOut`.

    Attributes:
        label_source: Either `none` or `span_name`.
        metric_name: Metric the observations go to.
        name: Name of the definition, unique in the organisation.
        source: What a metric definition observes. Only `trace_span` exists so far; other sources may be added.
        value_source: Either `count`, `duration_ms` or `usage:<key>`.
        has_error: `true`: only failed spans; `false`: only those without error; `null`: both.
        min_duration_ms: Match only spans that took at least this many milliseconds.
        project_id: Project the definition is limited to; absent if it covers the whole organisation.
        span_name: Match spans with exactly this name, the last part of the span path.
        span_name_prefix: Match spans whose name starts with this.
    """

    created_at: datetime
    enabled: bool
    id: int
    label_source: str
    metric_name: str
    name: str
    source: MetricDefinitionSource
    value_source: str
    has_error: bool | None = UNSET
    min_duration_ms: int | None = UNSET
    project_id: int | None = UNSET
    span_name: str | None = UNSET
    span_name_prefix: str | None = UNSET
    status_code: str | None = UNSET


describe(
    MetricDefinitionOut,
    required=["created_at", "enabled", "id", "label_source", "metric_name", "name", "source", "value_source"],
    optional=["has_error", "min_duration_ms", "project_id", "span_name", "span_name_prefix", "status_code"],
    fields={
        "created_at": Field("created_at", date_time),
    },
)
