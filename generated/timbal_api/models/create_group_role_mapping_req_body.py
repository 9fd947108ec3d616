# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateGroupRoleMappingReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateGroupRoleMappingReqBody(Model):
    """Maps a group of the identity provider to a role."""

    external_group: str
    """Group identifier, spelled exactly as the identity provider sends it."""

    role_id: int
    """Timbal role to assign, as a number or a numeric string."""


describe(
    CreateGroupRoleMappingReqBody,
    required=["external_group", "role_id"],
    optional=[],
)
