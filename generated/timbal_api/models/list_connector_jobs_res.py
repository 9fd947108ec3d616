# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListConnectorJobsRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListConnectorJobsRes(Model):
    """The JSON object `ListConnectorJobsRes`."""

    jobs: builtins.list[_models.ConnectorJobView]
    """The jobs."""


describe(
    ListConnectorJobsRes,
    required=["jobs"],
    optional=[],
    fields={
        "jobs": Field("jobs", nested=ListOf(Ref("ConnectorJobView"))),
    },
)
