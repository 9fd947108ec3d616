# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListIdentityProvidersResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListIdentityProvidersResBody(Model):
    """The JSON object `ListIdentityProvidersResBody`."""

    identity_providers: builtins.list[_models.IdentityProviderView]
    """The identity providers."""


describe(
    ListIdentityProvidersResBody,
    required=["identity_providers"],
    optional=[],
    fields={
        "identity_providers": Field("identity_providers", nested=ListOf(Ref("IdentityProviderView"))),
    },
)
