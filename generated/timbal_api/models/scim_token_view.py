# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ScimTokenView`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ScimTokenView(Model):
    """A SCIM token without its secret."""

    created_at: int
    """When the token was created, in epoch milliseconds."""

    enabled: bool
    """Whether the token is active."""

    id: str
    """ID of the token."""

    org_id: str
    """ID of the organization that owns the token."""

    updated_at: int
    """When the token last changed, in epoch milliseconds."""

    label: str | None = UNSET
    """Label given to the token."""

    last_used_at: int | None = UNSET
    """When the token was last used, in epoch milliseconds; `null` if never."""

    provider_id: str | None = UNSET
    """Identity provider the token is bound to, if any."""


describe(
    ScimTokenView,
    required=["created_at", "enabled", "id", "org_id", "updated_at"],
    optional=["label", "last_used_at", "provider_id"],
)
