# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CopyConnectorFilesRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CopyConnectorFilesRes(Model):
    """The JSON object `CopyConnectorFilesRes`.

    Attributes:
        job_id: Id of the copy job; follow it with the connector's job operations.
    """

    job_id: str


describe(
    CopyConnectorFilesRes,
    required=["job_id"],
    optional=[],
)
