# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgModelPoliciesResBody`."""

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
    from .model_policy import ModelPolicy


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListOrgModelPoliciesResBody(Model):
    """The JSON object `ListOrgModelPoliciesResBody`."""

    policies: builtins.list[ModelPolicy]


describe(
    ListOrgModelPoliciesResBody,
    required=["policies"],
    optional=[],
    nested={
        "policies": ListOf(Ref("ModelPolicy")),
    },
)
