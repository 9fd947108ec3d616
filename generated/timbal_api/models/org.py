# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Org`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Org(Model):
    """The JSON object `Org`."""

    billing_suspended: bool
    """`true` while billing is suspended: the charge of a finalized invoice failed and remains unpaid. Until it is
    paid, requests that use credits are blocked."""

    created_at: datetime
    """When the organization was created."""

    id: int
    """ID of the organization."""

    name: str
    """Name of the organization."""

    overage_enabled: bool
    """Whether overage is billed by usage."""

    plan: str
    """Subscription plan."""

    plan_cancel_at_period_end: bool
    """`true` from the time a user schedules the cancellation in the Billing Portal until it takes effect."""

    plan_metadata: Any
    """Details about the plan."""

    role: str
    """Role of the calling user in the organization."""

    banner_url: str | None = UNSET
    """URL of the banner image."""

    contact_email: str | None = UNSET
    """Email address of the contact."""

    contact_name: str | None = UNSET
    """Name of the contact."""

    contact_phone: str | None = UNSET
    """Phone number of the contact."""

    country: str | None = UNSET
    """Country of the organization."""

    description: str | None = UNSET
    """Description of the organization, for people."""

    overage_cap_credits: int | None = UNSET
    """Limit on overage credits per period; `null` means none."""

    overage_rate_cents_per_1k: int | None = UNSET
    """Price of metered overage: cents for each 1,000 credits. Self-serve plans have the fixed tier price,
    enterprise the negotiated one (if configured). `null` on the free plan or without overage."""

    overage_threshold_usd: int | None = UNSET
    """Unpaid overage, in whole USD, above which an interim invoice is issued. It is one monthly subscription fee
    for self-serve plans, and the negotiated value (if configured) for enterprise. `null` without such a limit."""

    photo_url: str | None = UNSET
    """URL of the photo of the organization."""

    plan_cancel_at: int | None = UNSET
    """When a scheduled cancellation takes effect, as a Unix timestamp in seconds; `null` if none is scheduled."""

    plan_period: str | None = UNSET
    """How often the active plan bills: `"month"` or `"year"`. `null` on the free plan, which has no subscription."""

    plan_renews_at: int | None = UNSET
    """End of the billing period and renewal of the plan, as a Unix timestamp in seconds. `null` on the free plan.
    If `plan_cancel_at_period_end` is `true`, the plan stops then and does not renew."""


describe(
    Org,
    required=[
        "billing_suspended",
        "created_at",
        "id",
        "name",
        "overage_enabled",
        "plan",
        "plan_cancel_at_period_end",
        "plan_metadata",
        "role",
    ],
    optional=[
        "banner_url",
        "contact_email",
        "contact_name",
        "contact_phone",
        "country",
        "description",
        "overage_cap_credits",
        "overage_rate_cents_per_1k",
        "overage_threshold_usd",
        "photo_url",
        "plan_cancel_at",
        "plan_period",
        "plan_renews_at",
    ],
    fields={
        "created_at": Field("created_at", time=date_time),
    },
)
