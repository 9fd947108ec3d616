# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`IdentityProviderView`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class IdentityProviderView(Model):
    """An identity-provider connection, without its client secret.

    Attributes:
        allowed_domains: Email domains whose users become members at first sign-in (JIT).
        client_secret_set: Whether a client secret is stored. It is not readable.
        enforced: Whether SSO is compulsory. Cannot be changed through the API so far.
        kind: `oidc`, `saml` or `directory`.
        provider_key: Handle used in the login URL (`/auth/sso/{provider_key}`).
        client_id: Client id at the OIDC provider. `null` for other kinds.
        default_role_id: Role for JIT members that no group mapping covers. `null` when there is none.
        display_name: Name shown on the sign-in button.
        groups_claim: Claim that lists the user's groups.
        issuer: Issuer URL of the OIDC provider. `null` for other kinds, such as SAML.
        scopes: OAuth scopes, separated by spaces.
    """

    allowed_domains: builtins.list[str]
    client_secret_set: bool
    created_at: int
    enabled: bool
    enforced: bool
    id: str
    kind: str
    org_id: str
    provider_key: str
    updated_at: int
    client_id: str | None = UNSET
    default_role_id: str | None = UNSET
    display_name: str | None = UNSET
    groups_claim: str | None = UNSET
    issuer: str | None = UNSET
    scopes: str | None = UNSET


describe(
    IdentityProviderView,
    required=[
        "allowed_domains",
        "client_secret_set",
        "created_at",
        "enabled",
        "enforced",
        "id",
        "kind",
        "org_id",
        "provider_key",
        "updated_at",
    ],
    optional=["client_id", "default_role_id", "display_name", "groups_claim", "issuer", "scopes"],
)
