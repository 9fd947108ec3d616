# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RoleDetail`."""

from __future__ import annotations

import builtins
from datetime import datetime

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RoleDetail(Model):
    """A role together with all its grants."""

    created_at: datetime
    """When the role was created."""

    grants: builtins.list[_models.RoleGrant]
    """Grants of the role; may be empty."""

    id: str
    """ID of the role."""

    name: str
    """Name of the role."""

    source: _models.RoleSource
    """Origin of the role."""

    updated_at: datetime
    """When the role last changed."""

    description: str | None = UNSET
    """Description of the role, for people."""


describe(
    RoleDetail,
    required=["created_at", "grants", "id", "name", "source", "updated_at"],
    optional=["description"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "grants": Field("grants", nested=ListOf(Ref("RoleGrant"))),
        "updated_at": Field("updated_at", time=date_time),
    },
)
