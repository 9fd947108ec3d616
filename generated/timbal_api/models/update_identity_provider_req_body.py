# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateIdentityProviderReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class UpdateIdentityProviderReqBody(Model):
    """Changes to an identity provider; what is left out stays. Send `client_secret`, which is never returned, only to
    rotate it.

    Attributes:
        allowed_domains: Email domains whose users are provisioned at first login; none if empty.
        client_id: OAuth client id registered at the identity provider.
        client_secret: OAuth client secret; never returned.
        display_name: Label of the login button.
        enabled: Whether the connection is active.
        groups_claim: Claim that carries the user's groups.
        issuer: Issuer URL, below which `/.well-known/openid-configuration` is found.
        scopes: Scopes, separated by spaces.
    """

    allowed_domains: builtins.list[str] | None = UNSET
    client_id: str | None = UNSET
    client_secret: str | None = UNSET
    display_name: str | None = UNSET
    enabled: bool | None = UNSET
    groups_claim: str | None = UNSET
    issuer: str | None = UNSET
    scopes: str | None = UNSET


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
