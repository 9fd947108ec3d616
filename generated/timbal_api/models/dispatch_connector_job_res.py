# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DispatchConnectorJobRes`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class DispatchConnectorJobRes(Model):
    """The JSON object `DispatchConnectorJobRes`."""

    job_id: str
    """Id of the job, for polling or stopping it."""


describe(
    DispatchConnectorJobRes,
    required=["job_id"],
    optional=[],
)
