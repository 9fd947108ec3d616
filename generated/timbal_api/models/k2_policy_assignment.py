# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2PolicyAssignment`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2PolicyAssignment(Model):
    """The JSON object `K2PolicyAssignment`."""

    combine_mode: _models.K2PolicyCombineMode
    """How the policy combines with others: `restrictive` or `permissive`, as in Postgres."""

    created_at: datetime
    """When the assignment was created."""

    enabled: bool
    """Whether the assignment is active."""

    granted_at: datetime
    """When the assignment was made."""

    id: str
    """ID of the assignment."""

    policy_id: str
    """ID of the assigned policy."""

    priority: int
    """Rank of the assignment among others of the same role."""

    role_id: str
    """ID of the role that gets the policy."""

    updated_at: datetime
    """When the assignment last changed."""

    granted_by: str | None = UNSET
    """User who bound the rule."""

    revoked_at: datetime | None = UNSET
    """When the assignment was revoked; `null` while it applies."""

    revoked_by: str | None = UNSET
    """User who revoked the binding."""

    valid_from: datetime | None = UNSET
    """Start of validity."""

    valid_until: datetime | None = UNSET
    """End of validity."""


describe(
    K2PolicyAssignment,
    required=[
        "combine_mode",
        "created_at",
        "enabled",
        "granted_at",
        "id",
        "policy_id",
        "priority",
        "role_id",
        "updated_at",
    ],
    optional=["granted_by", "revoked_at", "revoked_by", "valid_from", "valid_until"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "granted_at": Field("granted_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
        "revoked_at": Field("revoked_at", time=date_time),
        "valid_from": Field("valid_from", time=date_time),
        "valid_until": Field("valid_until", time=date_time),
    },
)
