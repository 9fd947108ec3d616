# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RebindConnectorReq`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class RebindConnectorReq(Model):
    """The JSON object `RebindConnectorReq`.

    Attributes:
        url: Channel URL the connector shall use, such as `wss://api.timbal.ai/v1/connect/channel`.
    """

    url: str


describe(
    RebindConnectorReq,
    required=["url"],
    optional=[],
)
