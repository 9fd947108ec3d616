# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectEnvComponent`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectEnvComponent(Model):
    """Deploy settings in effect for one component of an environment."""

    component: str
    """`"api"`, or the numeric app id of the workforce component as a string. Use it as key in `components` of
    `PATCH .../config`."""

    deploy_mode: str
    """`ecs`, `serverless` or `disabled`."""

    type: str
    """One of `api`, `agent` and `workflow`."""

    cpu: int | None = UNSET
    """`null` unless the component is deployed to ECS; resource settings matter only there."""

    desired_count: int | None = UNSET
    """Number of instances to run."""

    ephemeral_storage: int | None = UNSET
    """`null` unless deployed to ECS."""

    memory: int | None = UNSET
    """`null` unless deployed to ECS."""

    name: str | None = UNSET
    """Name of the component."""


describe(
    ProjectEnvComponent,
    required=["component", "deploy_mode", "type"],
    optional=["cpu", "desired_count", "ephemeral_storage", "memory", "name"],
)
