# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunUnknownItem`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunUnknownItem(Model):
    """An item of a type that is not described here."""

    id: str
    """The block."""

    type: str
    """The type of the item."""


describe(
    RunUnknownItem,
    required=["id", "type"],
    optional=[],
)
