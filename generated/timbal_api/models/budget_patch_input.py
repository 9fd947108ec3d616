# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BudgetPatchInput`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class BudgetPatchInput(Model):
    """One change to a budget. Send `limit_credits: null` to remove it."""

    budget_type: str
    """Type of target: `project` or `role`."""

    limit_credits: str | None = UNSET
    """New limit in credits, above 0. Null removes this target's budget."""

    project_id: str | None = UNSET
    """Project whose budget changes, for `budget_type` `project`."""

    role_id: str | None = UNSET
    """Role whose budget changes, for `budget_type` `role`."""


describe(
    BudgetPatchInput,
    required=["budget_type"],
    optional=["limit_credits", "project_id", "role_id"],
)
