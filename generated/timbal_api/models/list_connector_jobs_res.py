# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListConnectorJobsRes`."""

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
    from .connector_job_view import ConnectorJobView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListConnectorJobsRes(Model):
    """The JSON object `ListConnectorJobsRes`."""

    jobs: builtins.list[ConnectorJobView]


describe(
    ListConnectorJobsRes,
    required=["jobs"],
    optional=[],
    nested={
        "jobs": ListOf(Ref("ConnectorJobView")),
    },
)
