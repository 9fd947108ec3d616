# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SetDefaultRoleReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SetDefaultRoleReqBody(Model):
    """Sets the default role. The field must be present; `null` clears the role."""

    role_id: int | None = UNSET
    """Id of the role, as number or string. `null` removes the default, so that only group mappings assign roles."""


describe(
    SetDefaultRoleReqBody,
    required=[],
    optional=["role_id"],
)
