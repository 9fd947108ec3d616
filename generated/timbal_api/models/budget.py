# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Budget`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Budget(Model):
    """A credit budget: of a project (one shared pool) or of a role (for each user holding it)."""

    budget_type: str
    """`project` or `role`."""

    limit_credits: str
    """The budget, in credits, written as a string."""

    created_at: datetime | None = UNSET
    """When the budget was created."""

    current_credits: float | None = UNSET
    """Credits spent in the current period."""

    id: str | None = UNSET
    """ID of the budget; `null` where no budget is set."""

    period_end: datetime | None = UNSET
    """End of the current period."""

    period_start: datetime | None = UNSET
    """Start of the current period."""

    project_id: str | None = UNSET
    """Project the budget is for, if `budget_type` is `project`."""

    project_name: str | None = UNSET
    """Name of the project; `null` for a budget without a project."""

    role_id: str | None = UNSET
    """Role the budget is for, if `budget_type` is `role`."""

    role_name: str | None = UNSET
    """Name of the role; `null` for a budget without a role."""

    updated_at: datetime | None = UNSET
    """When the budget last changed."""


describe(
    Budget,
    required=["budget_type", "limit_credits"],
    optional=[
        "created_at",
        "current_credits",
        "id",
        "period_end",
        "period_start",
        "project_id",
        "project_name",
        "role_id",
        "role_name",
        "updated_at",
    ],
    fields={
        "created_at": Field("created_at", time=date_time),
        "period_end": Field("period_end", time=date_time),
        "period_start": Field("period_start", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
