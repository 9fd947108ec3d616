# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateRoleReqBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .role_grant import RoleGrant


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateRoleReqBody(Model):
    """The JSON object `CreateRoleReqBody`.

    Attributes:
        name: Name of the role, unique in the organisation. The system names `admin`, `developer`, `billing`, `member`
            and `user` are not accepted.
        grants: What the role may do. May be empty: such a role grants nothing until extended.
    """

    name: str
    description: str | None = UNSET
    grants: builtins.list[RoleGrant] | None = UNSET


describe(
    CreateRoleReqBody,
    required=["name"],
    optional=["description", "grants"],
    nested={
        "grants": ListOf(Ref("RoleGrant")),
    },
)
