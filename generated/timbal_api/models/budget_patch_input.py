# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BudgetPatchInput`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class BudgetPatchInput(Model):
    """One change to a budget. Send `limit_credits: null` to remove it.

    Attributes:
        budget_type: Kind of target: `project` or `role`.
        limit_credits: New limit in credits, above 0. Null removes this target's budget.
        project_id: Project whose budget changes, for `budget_type` `project`.
        role_id: Role whose budget changes, for `budget_type` `role`.
    """

    budget_type: str
    limit_credits: str | None = UNSET
    project_id: str | None = UNSET
    role_id: str | None = UNSET


describe(
    BudgetPatchInput,
    required=["budget_type"],
    optional=["limit_credits", "project_id", "role_id"],
)
