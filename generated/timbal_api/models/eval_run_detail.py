# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalRunDetail`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, Ref, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EvalRunDetail(Model):
    """One execution of a component's evals, at deploy time or by hand."""

    component: _models.EvalRunComponent
    """Component that was tested."""

    created_at: datetime
    """When the evaluation run was created."""

    id: str
    """ID of the evaluation run."""

    started_at: datetime
    """When the evaluation run started."""

    status: str
    """`running`, `passed`, `failed` or `error`."""

    trigger_type: str
    """Why the run began: `deploy`, `manual` or `push`."""

    commit_hash: str | None = UNSET
    """Commit SHA that was tested."""

    deployment_id: str | None = UNSET
    """Deployment that waited for this run. Null for a manual one."""

    finished_at: datetime | None = UNSET
    """When the evaluation run ended; `null` before that."""

    logs: str | None = UNSET
    """Output of the CLI, present only with `include_logs=true`."""

    results: Any = UNSET
    """Results per eval (timbal >= 2.2.9) in a flat array: params, output, usage, validator verdicts and captured
    output. Lists carry it only with `include_results=true`. Null for runs from before results were captured, or
    that died before reporting."""

    status_detail: str | None = UNSET
    """Outcome in one line, such as `1 failed, 2 passed in 12.40s`."""

    trigger_id: str | None = UNSET
    """Id of the deploy batch; equals `trigger_id` of its deployments."""


describe(
    EvalRunDetail,
    required=["component", "created_at", "id", "started_at", "status", "trigger_type"],
    optional=["commit_hash", "deployment_id", "finished_at", "logs", "results", "status_detail", "trigger_id"],
    fields={
        "component": Field("component", nested=Ref("EvalRunComponent")),
        "created_at": Field("created_at", time=date_time),
        "started_at": Field("started_at", time=date_time),
        "finished_at": Field("finished_at", time=date_time),
    },
)
