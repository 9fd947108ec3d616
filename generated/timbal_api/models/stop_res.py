# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`StopRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class StopRes(Model):
    """The JSON object `StopRes`.

    Attributes:
        job_id: Id of the job.
        state: State of the job afterwards: `stopped` if this call ended it, otherwise the final state it was in.
            Stopping twice is harmless.
    """

    job_id: str
    state: str


describe(
    StopRes,
    required=["job_id", "state"],
    optional=[],
)
