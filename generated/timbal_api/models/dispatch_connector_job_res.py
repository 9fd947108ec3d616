# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DispatchConnectorJobRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class DispatchConnectorJobRes(Model):
    """The JSON object `DispatchConnectorJobRes`.

    Attributes:
        job_id: Id of the job, for polling or stopping it.
    """

    job_id: str


describe(
    DispatchConnectorJobRes,
    required=["job_id"],
    optional=[],
)
