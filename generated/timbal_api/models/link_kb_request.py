# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`LinkKbRequest`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class LinkKbRequest(Model):
    """The JSON object `LinkKbRequest`."""

    kb_id: str
    """K2 knowledge base to link, by id."""


describe(
    LinkKbRequest,
    required=["kb_id"],
    optional=[],
)
