# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmDims`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AlarmDims(Model):
    """Filters on the dimensions of a metric. A dimension left out is aggregated."""

    deployment_id: str | None = UNSET
    """Only this deployment."""

    label: str | None = UNSET
    """Span name behind a metric made from traces. Limits the alarm to that tool or step; otherwise all matched
    spans are summed."""

    project_env_id: str | None = UNSET
    """Only this project environment."""

    project_id: str | None = UNSET
    """Only this project."""

    workforce_id: str | None = UNSET
    """App id of an agent or workflow."""


describe(
    AlarmDims,
    required=[],
    optional=["deployment_id", "label", "project_env_id", "project_id", "workforce_id"],
)
