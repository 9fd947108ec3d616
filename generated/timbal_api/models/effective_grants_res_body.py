# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EffectiveGrantsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EffectiveGrantsResBody(Model):
    """The JSON object `EffectiveGrantsResBody`."""

    grants: builtins.list[_models.EffectiveGrant]
    """Grants in force for the user, each with its role."""

    is_superadmin: bool
    """Whether the user is a superadmin of the platform."""

    user_id: str
    """User the grants belong to."""


describe(
    EffectiveGrantsResBody,
    required=["grants", "is_superadmin", "user_id"],
    optional=[],
    fields={
        "grants": Field("grants", nested=ListOf(Ref("EffectiveGrant"))),
    },
)
