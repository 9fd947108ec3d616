# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RevokeConnectorRes`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RevokeConnectorRes(Model):
    """The JSON object `RevokeConnectorRes`."""

    connector_id: str
    """ID of the connector."""

    disconnected: bool
    """Whether an open channel was closed. `false` means the connector was offline; it cannot reconnect in either
    case."""

    stopped_syncs: int
    """Enabled syncs of the connector. They remain but no longer run. Create them anew on another connector; with
    the same `dest_table` they adopt its existing rows."""


describe(
    RevokeConnectorRes,
    required=["connector_id", "disconnected", "stopped_syncs"],
    optional=[],
)
