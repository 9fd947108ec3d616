# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateMetricDefinitionReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateMetricDefinitionReq(Model):
    """Settings of a new metric. All predicate fields are optional and must all hold for a span to match. With none,
    each non-root span matches, and `label_source: span_name` then counts calls per step.
    """

    metric_name: str
    """Metric to write to. Gets the prefix `trace.` unless it has it already."""

    name: str
    """Name of this definition, unique in the organization."""

    has_error: bool | None = UNSET
    """`true` matches failed spans, `false` successful ones; omit to match both."""

    label_source: str | None = UNSET
    """`span_name` splits the metric by step; `none`, the default, does not."""

    min_duration_ms: int | None = UNSET
    """Least duration, in ms, for a span to match. Unfinished spans do not match."""

    project_id: str | None = UNSET
    """Project the metric is limited to. Leave out for the whole organization."""

    source: _models.MetricDefinitionSource | None = UNSET
    """Origin of the values. Only `trace_span` exists now, and is the default."""

    span_name: str | None = UNSET
    """Exact span name, i.e. the last part of the span path (`llm`, `get_address`), without `{workforce}.`."""

    span_name_prefix: str | None = UNSET
    """Start of the span name, to match a group of tools (`get_`)."""

    status_code: str | None = UNSET
    """Count only spans with this status code; all spans if `null`."""

    value_source: str | None = UNSET
    """The value recorded per span: `count` (default), `duration_ms` or `usage:<key>`."""


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
