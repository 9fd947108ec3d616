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
    id: int
    project_env_id: int
    """Environment the deployment belongs to."""

    status: str
    target: _models.DeploymentTarget
    """What is deployed: the app and its version."""

    type: str
    updated_at: datetime
    build_finished_at: datetime | None = UNSET
    """When the build ended."""

    build_logs: str | None = UNSET
    build_started_at: datetime | None = UNSET
    """When the build began."""

    cpu: int | None = UNSET
    desired_count: int | None = UNSET
    """Wanted number of instances."""

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
    fields={
        "created_at": Field("created_at", time=date_time),
        "target": Field("target", nested=Ref("DeploymentTarget")),
        "updated_at": Field("updated_at", time=date_time),
        "build_finished_at": Field("build_finished_at", time=date_time),
        "build_started_at": Field("build_started_at", time=date_time),
    },
)
