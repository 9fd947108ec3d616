# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RebindRes`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class RebindRes(Model):
    """The JSON object `RebindRes`.

    Attributes:
        dispatched: Always `true` with status 202. The connector accepts or reverts later over its channel; poll the
            connector list until it is back online.
        url: Channel URL sent to the connector.
    """

    dispatched: bool
    url: str


describe(
    RebindRes,
    required=["dispatched", "url"],
    optional=[],
)
