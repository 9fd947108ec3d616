# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`StopConnectorJobRes`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class StopConnectorJobRes(Model):
    """The JSON object `StopConnectorJobRes`."""

    job_id: str
    """Id of the job."""

    state: str
    """State of the job afterwards: `stopped` if this call ended it, otherwise the final state it was in. Stopping
    twice is harmless."""


describe(
    StopConnectorJobRes,
    required=["job_id", "state"],
    optional=[],
)
