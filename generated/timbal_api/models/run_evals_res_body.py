# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunEvalsResBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class RunEvalsResBody(Model):
    """The JSON object `RunEvalsResBody`.

    Attributes:
        eval_run_id: Id of the new eval run. Follow it with `GET .../evals/runs/{eval_run_id}/events` or poll `GET
            .../evals/runs/{eval_run_id}`.
        status: `running` for every run just accepted.
    """

    eval_run_id: str
    status: str


describe(
    RunEvalsResBody,
    required=["eval_run_id", "status"],
    optional=[],
)
