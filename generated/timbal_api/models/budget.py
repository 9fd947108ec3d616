# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Budget`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class Budget(Model):
    """A credit budget: of a project (one shared pool) or of a role (for each user holding it).

    Attributes:
        budget_type: `project` or `role`.
        limit_credits: The budget, in credits, written as a string.
        project_id: Project the budget is for, if `budget_type` is `project`.
        role_id: Role the budget is for, if `budget_type` is `role`.
    """

    budget_type: str
    limit_credits: str
    created_at: datetime | None = UNSET
    current_credits: float | None = UNSET
    id: str | None = UNSET
    period_end: datetime | None = UNSET
    period_start: datetime | None = UNSET
    project_id: str | None = UNSET
    project_name: str | None = UNSET
    role_id: str | None = UNSET
    role_name: str | None = UNSET
    updated_at: datetime | None = UNSET


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
        "created_at": Field("created_at", date_time),
        "period_end": Field("period_end", date_time),
        "period_start": Field("period_start", date_time),
        "updated_at": Field("updated_at", date_time),
    },
)
