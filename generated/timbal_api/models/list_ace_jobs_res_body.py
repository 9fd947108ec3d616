# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListAceJobsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListAceJobsResBody(Model):
    """The JSON object `ListAceJobsResBody`."""

    jobs: builtins.list[_models.AceJobView]
    """The jobs."""

    total: str
    """Number of jobs, as a string."""


describe(
    ListAceJobsResBody,
    required=["jobs", "total"],
    optional=[],
    fields={
        "jobs": Field("jobs", nested=ListOf(Ref("AceJobView"))),
    },
)
