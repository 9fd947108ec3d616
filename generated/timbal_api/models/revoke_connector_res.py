# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RevokeConnectorRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class RevokeConnectorRes(Model):
    """The JSON object `RevokeConnectorRes`.

    Attributes:
        disconnected: Whether an open channel was closed. `false` means the connector was offline; it cannot reconnect in
            either case.
        stopped_syncs: Enabled syncs of the connector. They remain but no longer run. Create them anew on another connector;
            with the same `dest_table` they take over its existing rows.
    """

    connector_id: str
    disconnected: bool
    stopped_syncs: int


describe(
    RevokeConnectorRes,
    required=["connector_id", "disconnected", "stopped_syncs"],
    optional=[],
)
