# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DispatchRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class DispatchRes(Model):
    """The JSON object `DispatchRes`.

    Attributes:
        job_id: Id of the job, for polling or stopping it.
    """

    job_id: str


describe(
    DispatchRes,
    required=["job_id"],
    optional=[],
)
