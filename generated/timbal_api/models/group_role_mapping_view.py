# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`GroupRoleMappingView`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class GroupRoleMappingView(Model):
    """A mapping from an external group to a role.

    Attributes:
        external_group: Group identifier as the identity provider sends it.
        provider_id: Identity-provider connection of the mapping.
        role_id: Role that members of the group get.
    """

    created_at: int
    external_group: str
    id: str
    provider_id: str
    role_id: str
    updated_at: int


describe(
    GroupRoleMappingView,
    required=["created_at", "external_group", "id", "provider_id", "role_id", "updated_at"],
    optional=[],
)
