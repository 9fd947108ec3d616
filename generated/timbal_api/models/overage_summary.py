# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OverageSummary`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OverageSummary(Model):
    """Overage in the current credits period. `used_credits = invoiced_credits + pending_credits`:
    `invoiced_credits` is overage already billed on finalized invoices, `pending_credits` is still to be billed.
    If `invoiced_credits` is above zero, an interim invoice (sent when the threshold was reached) has billed part
    of the period.
    """

    enabled: bool
    """Whether the organization currently has usage-based overage billing switched on."""

    invoiced_credits: int
    """Overage credits billed on finalized invoices in this period."""

    pending_credits: int
    """Overage credits of this period that are not yet invoiced."""

    used_credits: int
    """All overage credits used in this period, invoiced or pending."""

    cap_credits: int | None = UNSET
    """Limit the organization set for overage credits per period; applies only when `enabled`. `null` means no
    limit."""

    period_end: datetime | None = UNSET
    """End of the credits period, when pending overage is billed, unless an interim invoice is issued earlier.
    `null` without a metered period."""

    period_start: datetime | None = UNSET
    """When the credits period starts. `null` without a metered period, for example on a free plan that has no
    anchor date."""

    rate_cents_per_1k: int | None = UNSET
    """Overage price in cents per 1,000 credits. `null` if the plan has no overage price."""

    threshold_usd: int | None = UNSET
    """Unpaid overage, in whole USD, that leads to an interim invoice. With `null`, overage is billed at period end
    only."""


describe(
    OverageSummary,
    required=["enabled", "invoiced_credits", "pending_credits", "used_credits"],
    optional=["cap_credits", "period_end", "period_start", "rate_cents_per_1k", "threshold_usd"],
    fields={
        "period_end": Field("period_end", time=date_time),
        "period_start": Field("period_start", time=date_time),
    },
)
