# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeploymentDetail`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .deployment_target import DeploymentTarget


@define(slots=False, eq=False, repr=False, kw_only=True)
class DeploymentDetail(Model):
    """A deployment in an environment. Its runtime settings (cpu, memory and so on) are plain fields of this object.

    Attributes:
        project_env_id: Environment the deployment belongs to.
        target: What is deployed: the app and its version.
        build_finished_at: When the build ended.
        build_started_at: When the build began.
        desired_count: Wanted number of instances.
    """

    created_at: datetime
    id: int
    project_env_id: int
    status: str
    target: DeploymentTarget
    type: str
    updated_at: datetime
    build_finished_at: datetime | None = UNSET
    build_logs: str | None = UNSET
    build_started_at: datetime | None = UNSET
    cpu: int | None = UNSET
    desired_count: int | None = UNSET
    domain: str | None = UNSET
    ephemeral_storage: int | None = UNSET
    memory: int | None = UNSET
    status_detail: str | None = UNSET


describe(
    DeploymentDetail,
    required=["created_at", "id", "project_env_id", "status", "target", "type", "updated_at"],
    optional=[
        "build_finished_at",
        "build_logs",
        "build_started_at",
        "cpu",
        "desired_count",
        "domain",
        "ephemeral_storage",
        "memory",
        "status_detail",
    ],
    nested={
        "target": Ref("DeploymentTarget"),
    },
    fields={
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
        "build_finished_at": Field("build_finished_at", date_time),
        "build_started_at": Field("build_started_at", date_time),
    },
)
