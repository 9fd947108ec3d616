# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgModelPoliciesResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListOrgModelPoliciesResBody(Model):
    """The JSON object `ListOrgModelPoliciesResBody`."""

    policies: builtins.list[_models.ModelPolicy]
    """The policies."""


describe(
    ListOrgModelPoliciesResBody,
    required=["policies"],
    optional=[],
    fields={
        "policies": Field("policies", nested=ListOf(Ref("ModelPolicy"))),
    },
)
