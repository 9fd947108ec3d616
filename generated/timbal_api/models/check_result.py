# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckResult`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CheckResult(Model):
    """The JSON object `CheckResult`."""

    action: str
    """Action that was checked."""

    decision: _models.Decision
    """Whether the action is allowed."""

    matched_allows: builtins.list[_models.GrantAttribution]
    """Matching `allow` grants. Empty when the decision is `no_allow` or `superadmin`."""

    matched_denies: builtins.list[_models.GrantAttribution]
    """Matching `deny` grants. Filled only when the decision is `deny_overrides`."""

    resource: str | None = UNSET
    """Resource that was checked, if one was given."""


describe(
    CheckResult,
    required=["action", "decision", "matched_allows", "matched_denies"],
    optional=["resource"],
    fields={
        "matched_allows": Field("matched_allows", nested=ListOf(Ref("GrantAttribution"))),
        "matched_denies": Field("matched_denies", nested=ListOf(Ref("GrantAttribution"))),
    },
)
