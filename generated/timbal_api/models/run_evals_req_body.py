# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunEvalsReqBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .eval_run_source import EvalRunSource


@define(slots=False, eq=False, repr=False, kw_only=True)
class RunEvalsReqBody(Model):
    """The JSON object `RunEvalsReqBody`.

    Attributes:
        component_id: Numeric app id of the component (the value of `TIMBAL_APP_ID`), as number or string. Give
            `component_id`, `component_uid` or both; both must mean one component.
        component_uid: Component by its uid in the manifest (`_id` in `timbal.yaml`).
        rev: Branch, tag or SHA to read when `source` is `git`; by default the branch of the environment. An error
            with `worktree`.
        source: Where a manual run takes component code and eval YAML from.
    """

    component_id: str | None = UNSET
    component_uid: str | None = UNSET
    rev: str | None = UNSET
    source: EvalRunSource | None = UNSET


describe(
    RunEvalsReqBody,
    required=[],
    optional=["component_id", "component_uid", "rev", "source"],
)
