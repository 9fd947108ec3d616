# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgRolesResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .role_preview import RolePreview


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListOrgRolesResBody(Model):
    """The JSON object `ListOrgRolesResBody`.

    Attributes:
        roles: Roles the organisation can use: the `system` ones, followed by its own in alphabetical order.
    """

    roles: builtins.list[RolePreview]


describe(
    ListOrgRolesResBody,
    required=["roles"],
    optional=[],
    nested={
        "roles": ListOf(Ref("RolePreview")),
    },
)
