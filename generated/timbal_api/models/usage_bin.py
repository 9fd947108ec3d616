# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UsageBin`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UsageBin(Model):
    """The JSON object `UsageBin`."""

    interval_ends_at: int
    """When the bin ends."""

    interval_starts_at: int
    """When the bin starts."""

    n_error: int
    """Runs that failed."""

    n_running: int
    """Runs still in progress."""

    n_success: int
    """Runs that succeeded."""

    n_timeout: int
    """Runs that timed out."""

    n_users: int
    """Number of users with runs in the bin."""

    n_warning: int
    """Runs that completed although one of their steps failed. Not counted in `n_success` or `n_error`."""

    p50: float | None = UNSET
    """Median of the run durations."""

    p90: float | None = UNSET
    """90th percentile of the run durations."""

    p95: float | None = UNSET
    """95th percentile of the run durations."""

    p99: float | None = UNSET
    """99th percentile of the run durations."""


describe(
    UsageBin,
    required=[
        "interval_ends_at",
        "interval_starts_at",
        "n_error",
        "n_running",
        "n_success",
        "n_timeout",
        "n_users",
        "n_warning",
    ],
    optional=["p50", "p90", "p95", "p99"],
)
