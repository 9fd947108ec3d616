# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DeploymentDetail`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, Ref, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class DeploymentDetail(Model):
    """A deployment in an environment. Its runtime settings (cpu, memory and so on) are plain fields of this object."""

    created_at: datetime
    """When the deployment was created."""

    id: int
    """ID of the deployment."""

    project_env_id: int
    """Environment the deployment belongs to."""

    status: str
    """Status of the deployment."""

    target: _models.DeploymentTarget
    """The workload that the deployment runs."""

    type: str
    """Type of the deployment."""

    updated_at: datetime
    """When the deployment last changed."""

    build_finished_at: datetime | None = UNSET
    """When the build ended."""

    build_logs: str | None = UNSET
    """Output of the build."""

    build_started_at: datetime | None = UNSET
    """When the build began."""

    cpu: int | None = UNSET
    """CPU of the deployment, in Fargate units; 1024 make one vCPU."""

    desired_count: int | None = UNSET
    """Wanted number of instances."""

    domain: str | None = UNSET
    """Domain under which the deployment is served."""

    ephemeral_storage: int | None = UNSET
    """Temporary disk space of the deployment."""

    memory: int | None = UNSET
    """Memory of the deployment, in MiB."""

    status_detail: str | None = UNSET
    """Details about the status of the deployment."""


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
    fields={
        "created_at": Field("created_at", time=date_time),
        "target": Field("target", nested=Ref("DeploymentTarget")),
        "updated_at": Field("updated_at", time=date_time),
        "build_finished_at": Field("build_finished_at", time=date_time),
        "build_started_at": Field("build_started_at", time=date_time),
    },
)
