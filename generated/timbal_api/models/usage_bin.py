# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UsageBin`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class UsageBin(Model):
    """The JSON object `UsageBin`.

    Attributes:
        interval_ends_at: When the bin ends.
        interval_starts_at: When the bin starts.
        n_error: Runs that failed.
        n_running: Runs still in progress.
        n_success: Runs that succeeded.
        n_timeout: Runs that timed out.
        n_users: Number of users with runs in the bin.
        n_warning: Runs that completed although one of their steps failed. Not counted in `n_success` or `n_error`.
        p50: Median of the run durations.
        p90: 90th percentile of the run durations.
        p95: 95th percentile of the run durations.
        p99: 99th percentile of the run durations.
    """

    interval_ends_at: int
    interval_starts_at: int
    n_error: int
    n_running: int
    n_success: int
    n_timeout: int
    n_users: int
    n_warning: int
    p50: float | None = UNSET
    p90: float | None = UNSET
    p95: float | None = UNSET
    p99: float | None = UNSET


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
