# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunEvalsReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunEvalsReqBody(Model):
    """The JSON object `RunEvalsReqBody`."""

    component_id: str | None = UNSET
    """Numeric app id of the component (the value of `TIMBAL_APP_ID`), as number or string. Set `component_id`,
    `component_uid` or both; both must mean one component."""

    component_uid: str | None = UNSET
    """Component by its uid in the manifest (`_id` in `timbal.yaml`)."""

    rev: str | None = UNSET
    """Branch, tag or SHA to read when `source` is `git`; by default the branch of the environment. An error with
    `worktree`."""

    source: _models.EvalRunSource | None = UNSET
    """`worktree` (default), which has uncommitted evals too, or `git` for a clean copy of `rev`."""


describe(
    RunEvalsReqBody,
    required=[],
    optional=["component_id", "component_uid", "rev", "source"],
)
