# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateIdentityProviderReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateIdentityProviderReqBody(Model):
    """Settings of a new identity-provider connection."""

    provider_key: str
    """Fixed handle that appears in the login URL (`/auth/sso/{provider_key}`) and inside the signed OAuth state.
    May hold digits, hyphens and lowercase letters; must be unique across the platform and differ from the
    built-in social providers."""

    allowed_domains: builtins.list[str] | None = UNSET
    """Email domains whose users become members at first sign-in (JIT). Empty switches that off."""

    client_id: str | None = UNSET
    """OAuth client id at the identity provider. `oidc` requires it."""

    client_secret: str | None = UNSET
    """OAuth client secret. Stored encrypted with the organization's key and never sent back. `oidc` requires it."""

    default_role_id: int | None = UNSET
    """Role for JIT members whose groups match no mapping. Without it they join with no role until an administrator
    grants one. A number or a numeric string (`2227` or `"2227"`)."""

    display_name: str | None = UNSET
    """Name shown on the login button and in the admin UI."""

    enabled: bool | None = UNSET
    """Whether the connection can be used; true by default."""

    groups_claim: str | None = UNSET
    """Claim that lists the user's groups; `groups` by default."""

    issuer: str | None = UNSET
    """Base URL of the identity provider, below which `/.well-known/openid-configuration` is read. Needed for
    `oidc`, ignored for `directory`."""

    kind: _models.IdentityProviderKind | None = UNSET
    """Type of connection, `oidc` by default. `directory` is for SCIM without login. It needs no issuer or client
    credentials and only carries the group mappings and the catch-all role."""

    scopes: str | None = UNSET
    """OAuth scopes, separated by spaces; `openid email profile` by default."""


describe(
    CreateIdentityProviderReqBody,
    required=["provider_key"],
    optional=[
        "allowed_domains",
        "client_id",
        "client_secret",
        "default_role_id",
        "display_name",
        "enabled",
        "groups_claim",
        "issuer",
        "kind",
        "scopes",
    ],
)
