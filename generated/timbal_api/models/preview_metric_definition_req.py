# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PreviewMetricDefinitionReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PreviewMetricDefinitionReq(Model):
    """A metric definition to try out without saving it; takes the matching fields of the create request."""

    has_error: bool | None = UNSET
    """`true`: only failed spans; `false`: only those without error; omitted: both."""

    label_source: str | None = UNSET
    """`none`, or `span_name` for one label per span name."""

    limit: int | None = UNSET
    """How many runs to examine, newest first; 20 by default, 50 at most."""

    min_duration_ms: int | None = UNSET
    """Match only spans that took at least this many milliseconds."""

    project_id: str | None = UNSET
    """Take the sample from this project only."""

    span_name: str | None = UNSET
    """Match spans with exactly this name, the last part of the span path."""

    span_name_prefix: str | None = UNSET
    """Match spans whose name starts with this."""

    status_code: str | None = UNSET
    """Count only spans with this status code; all spans if `null`."""

    value_source: str | None = UNSET
    """`count`, `duration_ms` or `usage:<key>`."""

    workforce_id: str | None = UNSET
    """Take the sample from this agent or workflow only (its numeric app id). Recommended, because otherwise the
    sample is simply the latest runs in the organization."""


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
