# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreditGrant`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreditGrant(Model):
    """One award of credits to an organisation.

    Attributes:
        amount_credits: Credits awarded, always above zero. A correction is a grant of its own, never a negative amount.
        consumed_credits: Credits of this grant already spent, at most `amount_credits`. What is left is `amount_credits -
            consumed_credits`.
        created_at: When the grant was created.
        source: Origin of the grant, such as `onboarding`, `promo`, `support`, `referral` or `refund`.
        source_metadata: Further data, whose form depends on `source`.
        starts_at: Start of validity; may lie in the future.
        uid: Public id of the grant, which never changes.
        exhausted_at: When the last credit was spent; `null` while credits remain or reconciliation is pending.
        expires_at: End of validity. `null` for a grant without expiry.
        granted_by_user_id: User who made the grant. `null` when the system did.
    """

    amount_credits: int
    consumed_credits: int
    created_at: datetime
    source: str
    source_metadata: Any
    starts_at: datetime
    uid: str
    exhausted_at: datetime | None = UNSET
    expires_at: datetime | None = UNSET
    granted_by_user_id: int | None = UNSET


describe(
    CreditGrant,
    required=["amount_credits", "consumed_credits", "created_at", "source", "source_metadata", "starts_at", "uid"],
    optional=["exhausted_at", "expires_at", "granted_by_user_id"],
    fields={
        "created_at": Field("created_at", date_time),
        "starts_at": Field("starts_at", date_time),
        "exhausted_at": Field("exhausted_at", date_time),
        "expires_at": Field("expires_at", date_time),
    },
)
