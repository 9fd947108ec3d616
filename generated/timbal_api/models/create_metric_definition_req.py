# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateMetricDefinitionReq`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .metric_definition_source import MetricDefinitionSource


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateMetricDefinitionReq(Model):
    """Settings of a new metric. All predicate fields are optional and must all hold for a span to match; with none,
    each non-root span matches, and `label_source: span_name` then counts calls per step.

    Attributes:
        metric_name: Metric to write to. Gets the prefix `trace.` unless it has it already.
        name: Name of this definition, unique in the organisation.
        has_error: `true` matches failed spans, `false` successful ones; omit to match both.
        label_source: `span_name` splits the metric by step; `none`, the default, does not.
        min_duration_ms: Least duration, in ms, for a span to match. Unfinished spans do not match.
        project_id: Project the metric is limited to. Leave out for the whole organisation.
        source: What a metric definition observes. Only `trace_span` exists so far; other sources may be added.
        span_name: Exact span name, i.e. the last part of the span path (`llm`, `get_address`), without `{workforce}.`.
        span_name_prefix: Start of the span name, to match a group of tools (`get_`).
        value_source: What is recorded per span: `count` (default), `duration_ms` or `usage:<key>`.
    """

    metric_name: str
    name: str
    has_error: bool | None = UNSET
    label_source: str | None = UNSET
    min_duration_ms: int | None = UNSET
    project_id: str | None = UNSET
    source: MetricDefinitionSource | None = UNSET
    span_name: str | None = UNSET
    span_name_prefix: str | None = UNSET
    status_code: str | None = UNSET
    value_source: str | None = UNSET


describe(
    CreateMetricDefinitionReq,
    required=["metric_name", "name"],
    optional=[
        "has_error",
        "label_source",
        "min_duration_ms",
        "project_id",
        "source",
        "span_name",
        "span_name_prefix",
        "status_code",
        "value_source",
    ],
)
