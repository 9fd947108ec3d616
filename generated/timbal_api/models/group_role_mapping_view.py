# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`GroupRoleMappingView`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class GroupRoleMappingView(Model):
    """A mapping from an external group to a role."""

    created_at: int
    """When the mapping was created, in epoch milliseconds."""

    external_group: str
    """Group identifier as the identity provider sends it."""

    id: str
    """ID of the mapping."""

    provider_id: str
    """Identity-provider connection of the mapping."""

    role_id: str
    """Role that members of the group get."""

    updated_at: int
    """When the mapping last changed, in epoch milliseconds."""


describe(
    GroupRoleMappingView,
    required=["created_at", "external_group", "id", "provider_id", "role_id", "updated_at"],
    optional=[],
)
