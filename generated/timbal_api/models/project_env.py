# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectEnv`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectEnv(Model):
    """The JSON object `ProjectEnv`."""

    color: str
    """Color to show for the environment."""

    components: builtins.list[_models.ProjectEnvComponent]
    """Deploy settings in effect for each component."""

    created_at: datetime
    """When the environment was created."""

    id: int
    """ID of the environment."""

    name: str
    """Name of the environment."""

    subdomain: str
    """Subdomain under which the environment is served."""

    updated_at: datetime
    """When the environment last changed."""

    branch: str | None = UNSET
    """Git branch the environment follows; `null` if none is set."""

    custom_domain: Any = UNSET
    """Custom domain attached to the environment, if any."""

    description: str | None = UNSET
    """Description of the environment, for people."""


describe(
    ProjectEnv,
    required=["color", "components", "created_at", "id", "name", "subdomain", "updated_at"],
    optional=["branch", "custom_domain", "description"],
    fields={
        "components": Field("components", nested=ListOf(Ref("ProjectEnvComponent"))),
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
