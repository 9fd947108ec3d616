# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RolePreview`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RolePreview(Model):
    """A role as listed, without its grants; get the single role to see them."""

    created_at: datetime
    """When the role was created."""

    id: str
    """ID of the role."""

    name: str
    """Name of the role. Custom roles are unique within their organization, system roles across all."""

    source: _models.RoleSource
    """Origin of the role."""

    updated_at: datetime
    """When the role last changed."""

    description: str | None = UNSET
    """Description of the role, for people."""


describe(
    RolePreview,
    required=["created_at", "id", "name", "source", "updated_at"],
    optional=["description"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
