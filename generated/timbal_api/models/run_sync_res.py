# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunSyncRes`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunSyncRes(Model):
    """The JSON object `RunSyncRes`."""

    dispatched: bool
    """`true`: the request started a run, see `job_id`. `false`: the run is queued because the connector is briefly
    offline or connected elsewhere. It starts within about 30 seconds or when the connector is back."""

    sync_id: str
    """Id of the sync."""

    job_id: str | None = UNSET
    """Id of the job that was started, to poll with the job calls. `null` if the run was queued (`dispatched` is
    `false`); its job is first in `recent_runs` once it starts."""


describe(
    RunSyncRes,
    required=["dispatched", "sync_id"],
    optional=["job_id"],
)
