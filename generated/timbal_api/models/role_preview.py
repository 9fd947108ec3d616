# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RolePreview`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .role_source import RoleSource


@define(slots=False, eq=False, repr=False, kw_only=True)
class RolePreview(Model):
    """A role as listed, without its grants; get the single role to see them.

    Attributes:
        name: Name of the role. Custom roles are unique within their organisation, system roles across all.
        source: `system` for built-in roles, which cannot be changed; `custom` for roles of the organisation, which its
            admins can edit or delete.
    """

    created_at: datetime
    id: str
    name: str
    source: RoleSource
    updated_at: datetime
    description: str | None = UNSET


describe(
    RolePreview,
    required=["created_at", "id", "name", "source", "updated_at"],
    optional=["description"],
    fields={
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
    },
)
