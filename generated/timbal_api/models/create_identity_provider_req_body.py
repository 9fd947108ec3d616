# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateIdentityProviderReqBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .identity_provider_kind import IdentityProviderKind


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateIdentityProviderReqBody(Model):
    """Settings of a new identity-provider connection.

    Attributes:
        provider_key: Fixed handle that appears in the login URL (`/auth/sso/{provider_key}`) and inside the signed OAuth
            state. May hold digits, hyphens and lowercase letters; must be unique across the platform and differ
            from the built-in social providers.
        allowed_domains: Email domains whose users become members at first sign-in (JIT). Empty switches that off.
        client_id: OAuth client id at the identity provider. `oidc` requires it.
        client_secret: OAuth client secret. Stored encrypted with the organisation's key and never sent back. `oidc` requires
            it.
        default_role_id: Role for JIT members whose groups match no mapping. Without it they join with no role until an
            administrator grants one. A number or a numeric string (`2227` or `"2227"`).
        display_name: Name shown on the login button and in the admin UI.
        enabled: Whether the connection can be used; true by default.
        groups_claim: Claim that lists the user's groups; `groups` by default.
        issuer: Base URL of the identity provider, below which `/.well-known/openid-configuration` is read. Needed for
            `oidc`, ignored for `directory`.
        scopes: OAuth scopes, separated by spaces; `openid email profile` by default.
    """

    provider_key: str
    allowed_domains: builtins.list[str] | None = UNSET
    client_id: str | None = UNSET
    client_secret: str | None = UNSET
    default_role_id: int | None = UNSET
    display_name: str | None = UNSET
    enabled: bool | None = UNSET
    groups_claim: str | None = UNSET
    issuer: str | None = UNSET
    kind: IdentityProviderKind | None = UNSET
    scopes: str | None = UNSET


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
