# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunEvalsResBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunEvalsResBody(Model):
    """The JSON object `RunEvalsResBody`."""

    eval_run_id: str
    """Id of the new eval run. Follow it with `GET .../evals/runs/{eval_run_id}/events` or poll `GET
    .../evals/runs/{eval_run_id}`."""

    status: str
    """`running` for every run just accepted."""


describe(
    RunEvalsResBody,
    required=["eval_run_id", "status"],
    optional=[],
)
