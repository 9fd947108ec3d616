# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalRunDetail`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .eval_run_component import EvalRunComponent


@define(slots=False, eq=False, repr=False, kw_only=True)
class EvalRunDetail(Model):
    """One execution of a component's evals, at deploy time or by hand.

    Attributes:
        component: Component under evaluation, identified as in the deployments list's `target`: `id` is the app id
            (`component_id` elsewhere) and `uid` the `_id` in `timbal.yaml` (`component_uid` elsewhere). `name` and
            `type` are for display. `uid`, `name` and `type` become null once the app is deleted.
        status: `running`, `passed`, `failed` or `error`.
        trigger_type: Why the run began: `deploy`, `manual` or `push`.
        commit_hash: Commit SHA that was tested.
        deployment_id: Deployment that waited for this run. Null for a manual one.
        logs: Output of the CLI, present only with `include_logs=true`.
        results: Results per eval (timbal >= 2.2.9) in a flat array: params, output, usage, validator verdicts and
            captured output. Lists carry it only with `include_results=true`. Null for runs from before results were
            captured, or that died before reporting.
        status_detail: Outcome in one line, such as `1 failed, 2 passed in 12.40s`.
        trigger_id: Id of the deploy batch; equals `trigger_id` of its deployments.
    """

    component: EvalRunComponent
    created_at: datetime
    id: str
    started_at: datetime
    status: str
    trigger_type: str
    commit_hash: str | None = UNSET
    deployment_id: str | None = UNSET
    finished_at: datetime | None = UNSET
    logs: str | None = UNSET
    results: Any = UNSET
    status_detail: str | None = UNSET
    trigger_id: str | None = UNSET


describe(
    EvalRunDetail,
    required=["component", "created_at", "id", "started_at", "status", "trigger_type"],
    optional=["commit_hash", "deployment_id", "finished_at", "logs", "results", "status_detail", "trigger_id"],
    nested={
        "component": Ref("EvalRunComponent"),
    },
    fields={
        "created_at": Field("created_at", date_time),
        "started_at": Field("started_at", date_time),
        "finished_at": Field("finished_at", date_time),
    },
)
