# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEvalJobsResBody`."""

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
    from .eval_job_view import EvalJobView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListEvalJobsResBody(Model):
    """The JSON object `ListEvalJobsResBody`."""

    jobs: builtins.list[EvalJobView]
    total: str


describe(
    ListEvalJobsResBody,
    required=["jobs", "total"],
    optional=[],
    nested={
        "jobs": ListOf(Ref("EvalJobView")),
    },
)
