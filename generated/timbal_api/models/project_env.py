# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectEnv`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    Field,
    ListOf,
    Model,
    Ref,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .project_env_component import ProjectEnvComponent


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectEnv(Model):
    """The JSON object `ProjectEnv`.

    Attributes:
        color: Colour to show for the environment.
        components: Deploy settings in effect for each component.
        branch: Git branch the environment follows; `null` if none is set.
        custom_domain: Custom domain attached to the environment, if any.
    """

    color: str
    components: builtins.list[ProjectEnvComponent]
    created_at: datetime
    id: int
    name: str
    subdomain: str
    updated_at: datetime
    branch: str | None = UNSET
    custom_domain: Any = UNSET
    description: str | None = UNSET


describe(
    ProjectEnv,
    required=["color", "components", "created_at", "id", "name", "subdomain", "updated_at"],
    optional=["branch", "custom_domain", "description"],
    nested={
        "components": ListOf(Ref("ProjectEnvComponent")),
    },
    fields={
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
    },
)
