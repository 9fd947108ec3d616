# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateGroupRoleMappingReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateGroupRoleMappingReqBody(Model):
    """Maps a group of the identity provider to a role.

    Attributes:
        external_group: Group identifier, spelt exactly as the identity provider sends it.
        role_id: Timbal role to give, as a number or a numeric string.
    """

    external_group: str
    role_id: int


describe(
    CreateGroupRoleMappingReqBody,
    required=["external_group", "role_id"],
    optional=[],
)
