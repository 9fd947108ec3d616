# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreditGrant`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreditGrant(Model):
    """One award of credits to an organization."""

    amount_credits: int
    """Credits awarded, always above zero. A correction is a grant of its own, never a negative amount."""

    consumed_credits: int
    """Credits of this grant already spent, at most `amount_credits`. The remaining budget is `amount_credits -
    consumed_credits`."""

    created_at: datetime
    """When the grant was created."""

    source: str
    """Origin of the grant, such as `onboarding`, `promo`, `support`, `referral` or `refund`."""

    source_metadata: Any
    """Further data, whose form depends on `source`."""

    starts_at: datetime
    """Start of validity; may lie in the future."""

    uid: str
    """Public id of the grant, which never changes."""

    exhausted_at: datetime | None = UNSET
    """When the last credit was spent; `null` while credits remain or reconciliation is pending."""

    expires_at: datetime | None = UNSET
    """End of validity. `null` for a grant without expiry."""

    granted_by_user_id: int | None = UNSET
    """User who made the grant. `null` when the system did."""


describe(
    CreditGrant,
    required=["amount_credits", "consumed_credits", "created_at", "source", "source_metadata", "starts_at", "uid"],
    optional=["exhausted_at", "expires_at", "granted_by_user_id"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "starts_at": Field("starts_at", time=date_time),
        "exhausted_at": Field("exhausted_at", time=date_time),
        "expires_at": Field("expires_at", time=date_time),
    },
)
