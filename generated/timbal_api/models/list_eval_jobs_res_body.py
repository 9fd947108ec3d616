# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEvalJobsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListEvalJobsResBody(Model):
    """The JSON object `ListEvalJobsResBody`."""

    jobs: builtins.list[_models.EvalJobView]
    """The jobs."""

    total: str
    """Number of jobs in all, as a string."""


describe(
    ListEvalJobsResBody,
    required=["jobs", "total"],
    optional=[],
    fields={
        "jobs": Field("jobs", nested=ListOf(Ref("EvalJobView"))),
    },
)
