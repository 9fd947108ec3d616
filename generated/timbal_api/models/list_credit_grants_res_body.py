# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListCreditGrantsResBody`."""

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
    from .credit_grant import CreditGrant


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListCreditGrantsResBody(Model):
    """The JSON object `ListCreditGrantsResBody`."""

    credit_grants: builtins.list[CreditGrant]


describe(
    ListCreditGrantsResBody,
    required=["credit_grants"],
    optional=[],
    nested={
        "credit_grants": ListOf(Ref("CreditGrant")),
    },
)
