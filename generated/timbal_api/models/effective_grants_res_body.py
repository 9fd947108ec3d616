# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EffectiveGrantsResBody`."""

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
    from .effective_grant import EffectiveGrant


@define(slots=False, eq=False, repr=False, kw_only=True)
class EffectiveGrantsResBody(Model):
    """The JSON object `EffectiveGrantsResBody`.

    Attributes:
        grants: Grants in force for the user, each with its role.
        is_superadmin: Whether the user is a superadmin of the platform.
        user_id: User the grants belong to.
    """

    grants: builtins.list[EffectiveGrant]
    is_superadmin: bool
    user_id: str


describe(
    EffectiveGrantsResBody,
    required=["grants", "is_superadmin", "user_id"],
    optional=[],
    nested={
        "grants": ListOf(Ref("EffectiveGrant")),
    },
)
