# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RoleDetail`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING

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
    from .role_grant import RoleGrant
    from .role_source import RoleSource


@define(slots=False, eq=False, repr=False, kw_only=True)
class RoleDetail(Model):
    """A role together with all its grants.

    Attributes:
        grants: Grants of the role; may be empty.
        source: `system` for built-in roles, which cannot be changed; `custom` for roles of the organisation, which its
            admins can edit or delete.
    """

    created_at: datetime
    grants: builtins.list[RoleGrant]
    id: str
    name: str
    source: RoleSource
    updated_at: datetime
    description: str | None = UNSET


describe(
    RoleDetail,
    required=["created_at", "grants", "id", "name", "source", "updated_at"],
    optional=["description"],
    nested={
        "grants": ListOf(Ref("RoleGrant")),
    },
    fields={
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
    },
)
