# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListIdentityProvidersResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .identity_provider_view import IdentityProviderView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListIdentityProvidersResBody(Model):
    """The JSON object `ListIdentityProvidersResBody`."""

    identity_providers: builtins.list[IdentityProviderView]


describe(
    ListIdentityProvidersResBody,
    required=["identity_providers"],
    optional=[],
    nested={
        "identity_providers": ListOf(Ref("IdentityProviderView")),
    },
)
