# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListTokensResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListTokensResBody(Model):
    """The JSON object `ListTokensResBody`."""

    tokens: builtins.list[_models.Token]
    """API tokens of the user."""


describe(
    ListTokensResBody,
    required=["tokens"],
    optional=[],
    fields={
        "tokens": Field("tokens", nested=ListOf(Ref("Token"))),
    },
)
