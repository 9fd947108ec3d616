# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CopyConnectorFilesRes`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CopyConnectorFilesRes(Model):
    """The JSON object `CopyConnectorFilesRes`."""

    job_id: str
    """Id of the copy job; follow it with the connector's job operations."""


describe(
    CopyConnectorFilesRes,
    required=["job_id"],
    optional=[],
)
