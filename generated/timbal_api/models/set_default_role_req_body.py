# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SetDefaultRoleReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class SetDefaultRoleReqBody(Model):
    """Sets the default role. The field must be present; `null` clears the role.

    Attributes:
        role_id: Id of the role, as number or string. `null` removes the default, so that only group mappings give roles.
    """

    role_id: int | None = UNSET


describe(
    SetDefaultRoleReqBody,
    required=[],
    optional=["role_id"],
)
