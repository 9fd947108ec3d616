# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListCreditGrantsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListCreditGrantsResBody(Model):
    """The JSON object `ListCreditGrantsResBody`."""

    credit_grants: builtins.list[_models.CreditGrant]
    """Credit grants of the organization."""


describe(
    ListCreditGrantsResBody,
    required=["credit_grants"],
    optional=[],
    fields={
        "credit_grants": Field("credit_grants", nested=ListOf(Ref("CreditGrant"))),
    },
)
