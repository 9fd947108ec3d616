# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckResult`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .decision import Decision
    from .grant_attribution import GrantAttribution


@define(slots=False, eq=False, repr=False, kw_only=True)
class CheckResult(Model):
    """The JSON object `CheckResult`.

    Attributes:
        action: Action that was checked.
        matched_allows: Matching `allow` grants. Empty when the decision is `no_allow` or `superadmin`.
        matched_denies: Matching `deny` grants. Filled only when the decision is `deny_overrides`.
        resource: Resource that was checked, if one was given.
    """

    action: str
    decision: Decision
    matched_allows: builtins.list[GrantAttribution]
    matched_denies: builtins.list[GrantAttribution]
    resource: str | None = UNSET


describe(
    CheckResult,
    required=["action", "decision", "matched_allows", "matched_denies"],
    optional=["resource"],
    nested={
        "matched_allows": ListOf(Ref("GrantAttribution")),
        "matched_denies": ListOf(Ref("GrantAttribution")),
    },
)
