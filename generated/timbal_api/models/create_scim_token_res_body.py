# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateScimTokenResBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateScimTokenResBody(Model):
    """The new token. Only this answer holds `token` in plain text, so store it at once."""

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

    base_url: str
    """SCIM base URL to enter at the identity provider, e.g. `https://api.timbal.ai/scim/v2`."""

    token: str
    """Bearer token for the identity provider's SCIM settings. Not shown again."""

    label: str | None = UNSET
    """Label given to the token."""

    last_used_at: int | None = UNSET
    """When the token was last used, in epoch milliseconds; `null` if never."""

    provider_id: str | None = UNSET
    """Identity provider the token is bound to, if any."""


describe(
    CreateScimTokenResBody,
    required=["created_at", "enabled", "id", "org_id", "updated_at", "base_url", "token"],
    optional=["label", "last_used_at", "provider_id"],
)
