# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`StopConnectorJobRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class StopConnectorJobRes(Model):
    """The JSON object `StopConnectorJobRes`.

    Attributes:
        job_id: Id of the job.
        state: State of the job afterwards: `stopped` if this call ended it, otherwise the final state it was in.
            Stopping twice is harmless.
    """

    job_id: str
    state: str


describe(
    StopConnectorJobRes,
    required=["job_id", "state"],
    optional=[],
)
