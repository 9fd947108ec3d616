# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`LinkKbRequest`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class LinkKbRequest(Model):
    """The JSON object `LinkKbRequest`.

    Attributes:
        kb_id: K2 knowledge base to link, by id.
    """

    kb_id: str


describe(
    LinkKbRequest,
    required=["kb_id"],
    optional=[],
)
