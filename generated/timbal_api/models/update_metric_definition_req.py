# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateMetricDefinitionReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdateMetricDefinitionReq(Model):
    """Changes to a metric definition. The predicate and the metric it feeds cannot be changed, because one series
    would then mix two meanings. Create a new definition instead.
    """

    enabled: bool | None = UNSET
    """Whether the metric is computed."""

    name: str | None = UNSET
    """Name of the definition, unique in the organization."""


describe(
    UpdateMetricDefinitionReq,
    required=[],
    optional=["enabled", "name"],
)
