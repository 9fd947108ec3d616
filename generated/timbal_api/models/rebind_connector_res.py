# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RebindConnectorRes`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RebindConnectorRes(Model):
    """The JSON object `RebindConnectorRes`."""

    dispatched: bool
    """Always `true` with status 202. The connector accepts or reverts later over its channel; poll the connector
    list until it is back online."""

    url: str
    """Channel URL sent to the connector."""


describe(
    RebindConnectorRes,
    required=["dispatched", "url"],
    optional=[],
)
