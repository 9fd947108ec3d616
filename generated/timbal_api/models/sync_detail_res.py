# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SyncDetailRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SyncDetailRes(Model):
    """The JSON object `SyncDetailRes`."""

    recent_runs: builtins.list[_models.SyncRunView]
    """The latest runs of the sync."""

    stats: _models.SyncStatsView
    """Counts of the runs of the sync."""

    sync: _models.SyncView
    """The sync."""


describe(
    SyncDetailRes,
    required=["recent_runs", "stats", "sync"],
    optional=[],
    fields={
        "recent_runs": Field("recent_runs", nested=ListOf(Ref("SyncRunView"))),
        "stats": Field("stats", nested=Ref("SyncStatsView")),
        "sync": Field("sync", nested=Ref("SyncView")),
    },
)
