# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SyncDetailRes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .sync_run_view import SyncRunView
    from .sync_stats_view import SyncStatsView
    from .sync_view import SyncView


@define(slots=False, eq=False, repr=False, kw_only=True)
class SyncDetailRes(Model):
    """The JSON object `SyncDetailRes`.

    Attributes:
        recent_runs: The latest runs of the sync.
        stats: Totals over the runs of a sync.
    """

    recent_runs: builtins.list[SyncRunView]
    stats: SyncStatsView
    sync: SyncView


describe(
    SyncDetailRes,
    required=["recent_runs", "stats", "sync"],
    optional=[],
    nested={
        "recent_runs": ListOf(Ref("SyncRunView")),
        "stats": Ref("SyncStatsView"),
        "sync": Ref("SyncView"),
    },
)
