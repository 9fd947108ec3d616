# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateConnectorRes`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdateConnectorRes(Model):
    """The JSON object `UpdateConnectorRes`."""

    artifact: str
    """Release file chosen to fit the connector's platform."""

    dispatched: bool
    """`false` if the connector already has that version, so nothing is done."""

    target_version: str
    """Version the connector was told to install, without a leading `v`."""


describe(
    UpdateConnectorRes,
    required=["artifact", "dispatched", "target_version"],
    optional=[],
)
