# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateIdentityProviderReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdateIdentityProviderReqBody(Model):
    """Changes to an identity provider; what is left out stays. Send `client_secret`, which is never returned, only
    to rotate it.
    """

    allowed_domains: builtins.list[str] | None = UNSET
    """Email domains whose users are provisioned at first login; none if empty."""

    client_id: str | None = UNSET
    """OAuth client id registered at the identity provider."""

    client_secret: str | None = UNSET
    """OAuth client secret; never returned."""

    display_name: str | None = UNSET
    """Label of the login button."""

    enabled: bool | None = UNSET
    """Whether the connection is active."""

    groups_claim: str | None = UNSET
    """Claim that carries the user's groups."""

    issuer: str | None = UNSET
    """Issuer URL, below which `/.well-known/openid-configuration` is found."""

    scopes: str | None = UNSET
    """Scopes, separated by spaces."""


describe(
    UpdateIdentityProviderReqBody,
    required=[],
    optional=[
        "allowed_domains",
        "client_id",
        "client_secret",
        "display_name",
        "enabled",
        "groups_claim",
        "issuer",
        "scopes",
    ],
)
