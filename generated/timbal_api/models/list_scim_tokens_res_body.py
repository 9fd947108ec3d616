# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListScimTokensResBody`."""

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
    from .scim_token_view import ScimTokenView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListScimTokensResBody(Model):
    """The JSON object `ListScimTokensResBody`."""

    scim_tokens: builtins.list[ScimTokenView]


describe(
    ListScimTokensResBody,
    required=["scim_tokens"],
    optional=[],
    nested={
        "scim_tokens": ListOf(Ref("ScimTokenView")),
    },
)
