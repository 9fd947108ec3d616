# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`IdentityProviderView`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class IdentityProviderView(Model):
    """An identity-provider connection, without its client secret."""

    allowed_domains: builtins.list[str]
    """Email domains whose users become members at first sign-in (JIT)."""

    client_secret_set: bool
    """Whether a client secret is stored. It is not readable."""

    created_at: int
    """When the identity provider was created, in epoch milliseconds."""

    enabled: bool
    """Whether the identity provider is active."""

    enforced: bool
    """Whether SSO is compulsory. Cannot be changed through the API so far."""

    id: str
    """ID of the identity provider."""

    kind: str
    """`oidc`, `saml` or `directory`."""

    org_id: str
    """ID of the organization that owns the identity provider."""

    provider_key: str
    """Handle used in the login URL (`/auth/sso/{provider_key}`)."""

    updated_at: int
    """When the identity provider last changed, in epoch milliseconds."""

    client_id: str | None = UNSET
    """Client id at the OIDC provider. `null` for other types."""

    default_role_id: str | None = UNSET
    """Role for JIT members that no group mapping covers. `null` when there is none."""

    display_name: str | None = UNSET
    """Name shown on the sign-in button."""

    groups_claim: str | None = UNSET
    """Claim that lists the user's groups."""

    issuer: str | None = UNSET
    """Issuer URL of the OIDC provider. `null` for other types, such as SAML."""

    scopes: str | None = UNSET
    """OAuth scopes, separated by spaces."""


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
