# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2PolicyAssignment`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .k2_policy_combine_mode import K2PolicyCombineMode


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2PolicyAssignment(Model):
    """The JSON object `K2PolicyAssignment`.

    Attributes:
        combine_mode: How a policy binding combines with others, with the meaning these words have in Postgres row-level
            security.
        granted_by: User who bound the rule.
        revoked_by: User who revoked the binding.
        valid_from: Start of validity.
        valid_until: End of validity.
    """

    combine_mode: K2PolicyCombineMode
    created_at: datetime
    enabled: bool
    granted_at: datetime
    id: str
    policy_id: str
    priority: int
    role_id: str
    updated_at: datetime
    granted_by: str | None = UNSET
    revoked_at: datetime | None = UNSET
    revoked_by: str | None = UNSET
    valid_from: datetime | None = UNSET
    valid_until: datetime | None = UNSET


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
        "created_at": Field("created_at", date_time),
        "granted_at": Field("granted_at", date_time),
        "updated_at": Field("updated_at", date_time),
        "revoked_at": Field("revoked_at", date_time),
        "valid_from": Field("valid_from", date_time),
        "valid_until": Field("valid_until", date_time),
    },
)
