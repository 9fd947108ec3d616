# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RebindReq`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class RebindReq(Model):
    """The JSON object `RebindReq`.

    Attributes:
        url: Channel URL the connector shall use, such as `wss://api.timbal.ai/v1/connect/channel`.
    """

    url: str


describe(
    RebindReq,
    required=["url"],
    optional=[],
)
