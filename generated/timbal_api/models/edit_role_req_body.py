# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EditRoleReqBody`."""

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
class EditRoleReqBody(Model):
    """The JSON object `EditRoleReqBody`.

    Attributes:
        description: Text describing the role. Send `null` to remove it.
        grants: The grants the role shall have from now on; earlier ones are dropped.
        name: Changed name of the role. System names are refused.
    """

    description: str | None = UNSET
    grants: builtins.list[RoleGrant] | None = UNSET
    name: str | None = UNSET


describe(
    EditRoleReqBody,
    required=[],
    optional=["description", "grants", "name"],
    nested={
        "grants": ListOf(Ref("RoleGrant")),
    },
)
