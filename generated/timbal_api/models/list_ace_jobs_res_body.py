# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListAceJobsResBody`."""

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
    from .ace_job_view import AceJobView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListAceJobsResBody(Model):
    """The JSON object `ListAceJobsResBody`.

    Attributes:
        total: Number of jobs, as a string.
    """

    jobs: builtins.list[AceJobView]
    total: str


describe(
    ListAceJobsResBody,
    required=["jobs", "total"],
    optional=[],
    nested={
        "jobs": ListOf(Ref("AceJobView")),
    },
)
