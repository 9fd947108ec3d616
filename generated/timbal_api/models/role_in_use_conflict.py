# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RoleInUseConflict`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class RoleInUseConflict(Model):
    """Error of `DELETE /orgs/{org_id}/iam/roles/{role_id}` for a role that members still have.

    Attributes:
        user_ids: Ids of the members who have the role.
    """

    code: str
    message: str
    user_ids: builtins.list[str]


describe(
    RoleInUseConflict,
    required=["code", "message", "user_ids"],
    optional=[],
)
