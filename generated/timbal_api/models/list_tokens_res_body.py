# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListTokensResBody`."""

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
    from .token import Token


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListTokensResBody(Model):
    """The JSON object `ListTokensResBody`."""

    tokens: builtins.list[Token]


describe(
    ListTokensResBody,
    required=["tokens"],
    optional=[],
    nested={
        "tokens": ListOf(Ref("Token")),
    },
)
