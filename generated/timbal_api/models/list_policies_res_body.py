# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListPoliciesResBody`."""

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
    from .ace_policy import AcePolicy


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListPoliciesResBody(Model):
    """The JSON object `ListPoliciesResBody`.

    Attributes:
        policies:
    """

    policies: builtins.list[AcePolicy]


describe(
    ListPoliciesResBody,
    required=["policies"],
    optional=[],
    nested={
        "policies": ListOf(Ref("AcePolicy")),
    },
)
