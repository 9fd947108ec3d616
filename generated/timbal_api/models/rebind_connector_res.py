# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RebindConnectorRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class RebindConnectorRes(Model):
    """The JSON object `RebindConnectorRes`.

    Attributes:
        dispatched: Always `true` with status 202. The connector accepts or reverts later over its channel; poll the
            connector list until it is back online.
        url: Channel URL sent to the connector.
    """

    dispatched: bool
    url: str


describe(
    RebindConnectorRes,
    required=["dispatched", "url"],
    optional=[],
)
