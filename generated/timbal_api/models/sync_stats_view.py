# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SyncStatsView`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SyncStatsView(Model):
    """Totals over the runs of a sync."""

    rows_total: int
    """Rows delivered over all runs."""

    runs_completed: int
    """Number of runs that succeeded."""

    runs_failed: int
    """Number of runs that failed."""

    runs_total: int
    """Number of runs in all."""


describe(
    SyncStatsView,
    required=["rows_total", "runs_completed", "runs_failed", "runs_total"],
    optional=[],
)
