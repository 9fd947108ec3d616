# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RebindConnectorReq`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RebindConnectorReq(Model):
    """The JSON object `RebindConnectorReq`."""

    url: str
    """Channel URL the connector shall use, such as `wss://api.timbal.ai/v1/connect/channel`."""


describe(
    RebindConnectorReq,
    required=["url"],
    optional=[],
)
