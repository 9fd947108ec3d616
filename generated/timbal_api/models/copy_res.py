# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CopyRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CopyRes(Model):
    """The JSON object `CopyRes`.

    Attributes:
        job_id: Id of the copy job; follow it with the connector's job operations.
    """

    job_id: str


describe(
    CopyRes,
    required=["job_id"],
    optional=[],
)
