# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateConnectorRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class UpdateConnectorRes(Model):
    """The JSON object `UpdateConnectorRes`.

    Attributes:
        artifact: Release file chosen to fit the connector's platform.
        dispatched: `false` if the connector already has that version, so nothing is done.
        target_version: Version the connector was told to install, without a leading `v`.
    """

    artifact: str
    dispatched: bool
    target_version: str


describe(
    UpdateConnectorRes,
    required=["artifact", "dispatched", "target_version"],
    optional=[],
)
