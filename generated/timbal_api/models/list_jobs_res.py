# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListJobsRes`."""

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
    from .job_view import JobView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListJobsRes(Model):
    """The JSON object `ListJobsRes`.

    Attributes:
        jobs:
    """

    jobs: builtins.list[JobView]


describe(
    ListJobsRes,
    required=["jobs"],
    optional=[],
    nested={
        "jobs": ListOf(Ref("JobView")),
    },
)
