# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunText`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunText(Model):
    """A block of text begins."""

    id: str
    """The block."""

    type: Literal["text"] = "text"
    """The type of the item."""

    text: str
    """Its first piece, often empty."""


describe(
    RunText,
    required=["id", "type", "text"],
    optional=[],
    constants={
        "type": "text",
    },
)
