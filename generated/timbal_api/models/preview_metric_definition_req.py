# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PreviewMetricDefinitionReq`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PreviewMetricDefinitionReq(Model):
    """A metric definition to try out without saving it; takes the matching fields of the create request.

    Attributes:
        has_error: `true`: only failed spans; `false`: only those without error; omitted: both.
        label_source: `none`, or `span_name` for one label per span name.
        limit: How many runs to examine, newest first; 20 by default, 50 at most.
        min_duration_ms: Match only spans that took at least this many milliseconds.
        project_id: Take the sample from this project only.
        span_name: Match spans with exactly this name, the last part of the span path.
        span_name_prefix: Match spans whose name starts with this.
        value_source: `count`, `duration_ms` or `usage:<key>`.
        workforce_id: Take the sample from this agent or workflow only (its numeric app id). Recommended, because otherwise
            the sample is simply the latest runs in the organisation.
    """

    has_error: bool | None = UNSET
    label_source: str | None = UNSET
    limit: int | None = UNSET
    min_duration_ms: int | None = UNSET
    project_id: str | None = UNSET
    span_name: str | None = UNSET
    span_name_prefix: str | None = UNSET
    status_code: str | None = UNSET
    value_source: str | None = UNSET
    workforce_id: str | None = UNSET


describe(
    PreviewMetricDefinitionReq,
    required=[],
    optional=[
        "has_error",
        "label_source",
        "limit",
        "min_duration_ms",
        "project_id",
        "span_name",
        "span_name_prefix",
        "status_code",
        "value_source",
        "workforce_id",
    ],
)
