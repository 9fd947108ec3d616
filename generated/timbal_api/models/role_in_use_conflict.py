# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RoleInUseConflict`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RoleInUseConflict(Model):
    """Error of `DELETE /orgs/{org_id}/iam/roles/{role_id}` for a role that members still have."""

    code: str
    """Code of the error."""

    message: str
    """The problem, for people."""

    user_ids: builtins.list[str]
    """Ids of the members who have the role."""


describe(
    RoleInUseConflict,
    required=["code", "message", "user_ids"],
    optional=[],
)
