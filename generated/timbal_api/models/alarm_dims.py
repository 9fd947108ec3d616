# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmDims`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class AlarmDims(Model):
    """Filters on the dimensions of a metric. A dimension left out is aggregated.

    Attributes:
        deployment_id: Only this deployment.
        label: Span name behind a metric made from traces. Limits the alarm to that tool or step; otherwise all matched
            spans are summed.
        project_env_id: Only this project environment.
        project_id: Only this project.
        workforce_id: App id of an agent or workflow.
    """

    deployment_id: str | None = UNSET
    label: str | None = UNSET
    project_env_id: str | None = UNSET
    project_id: str | None = UNSET
    workforce_id: str | None = UNSET


describe(
    AlarmDims,
    required=[],
    optional=["deployment_id", "label", "project_env_id", "project_id", "workforce_id"],
)
