# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListScimTokensResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListScimTokensResBody(Model):
    """The JSON object `ListScimTokensResBody`."""

    scim_tokens: builtins.list[_models.ScimTokenView]
    """SCIM tokens of the organization."""


describe(
    ListScimTokensResBody,
    required=["scim_tokens"],
    optional=[],
    fields={
        "scim_tokens": Field("scim_tokens", nested=ListOf(Ref("ScimTokenView"))),
    },
)
