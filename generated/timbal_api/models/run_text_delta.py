# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunTextDelta`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunTextDelta(Model):
    """More text for a block."""

    id: str
    """The block."""

    type: Literal["text_delta"] = "text_delta"
    """The type of the item."""

    text_delta: str
    """The next piece of the text."""


describe(
    RunTextDelta,
    required=["id", "type", "text_delta"],
    optional=[],
    constants={
        "type": "text_delta",
    },
)
