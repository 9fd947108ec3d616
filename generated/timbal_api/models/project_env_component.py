# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectEnvComponent`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectEnvComponent(Model):
    """Deploy settings in effect for one component of an environment.

    Attributes:
        component: `"api"`, or the numeric app id of the workforce component as a string. Use it as key in `components` of
            `PATCH .../config`.
        deploy_mode: `ecs`, `serverless` or `disabled`.
        type: One of `api`, `agent` and `workflow`.
        cpu: `null` unless the component is deployed to ECS; resource settings matter only there.
        desired_count: Number of instances to run.
        ephemeral_storage: `null` unless deployed to ECS.
        memory: `null` unless deployed to ECS.
    """

    component: str
    deploy_mode: str
    type: str
    cpu: int | None = UNSET
    desired_count: int | None = UNSET
    ephemeral_storage: int | None = UNSET
    memory: int | None = UNSET
    name: str | None = UNSET


describe(
    ProjectEnvComponent,
    required=["component", "deploy_mode", "type"],
    optional=["cpu", "desired_count", "ephemeral_storage", "memory", "name"],
)
