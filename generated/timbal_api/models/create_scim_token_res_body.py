# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateScimTokenResBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateScimTokenResBody(Model):
    """The new token. Only this answer holds `token` in plain text, so store it at once."""

    created_at: int
    enabled: bool
    id: str
    org_id: str
    updated_at: int
    base_url: str
    """SCIM base URL to enter at the identity provider, e.g. `https://api.timbal.ai/scim/v2`."""

    token: str
    """Bearer token for the identity provider's SCIM settings. Not shown again."""

    label: str | None = UNSET
    """Label given to the token."""

    last_used_at: int | None = UNSET
    provider_id: str | None = UNSET
    """Identity provider the token is bound to, if any."""


describe(
    CreateScimTokenResBody,
    required=["created_at", "enabled", "id", "org_id", "updated_at", "base_url", "token"],
    optional=["label", "last_used_at", "provider_id"],
)
