# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComponentConfigEntry`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ComponentConfigEntry(Model):
    """Deploy settings of one component, stored under `components[key]` of the environment's `deploy_config`. When
    present, only the type defaults and this entry count. Flat environment keys and the app's own `deploy_config`
    are ignored, and `deploy_mode` here wins over the app and environment modes.
    """

    cpu: int | None = UNSET
    """CPU of the component, in Fargate units; 1024 make one vCPU."""

    deploy_mode: str | None = UNSET
    """One of `ecs`, `serverless` or `disabled`."""

    desired_count: int | None = UNSET
    """Wanted number of instances."""

    ephemeral_storage: int | None = UNSET
    """Temporary disk space of the component."""

    memory: int | None = UNSET
    """Memory of the component, in MiB."""


describe(
    ComponentConfigEntry,
    required=[],
    optional=["cpu", "deploy_mode", "desired_count", "ephemeral_storage", "memory"],
)
