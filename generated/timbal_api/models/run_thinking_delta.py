# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunThinkingDelta`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunThinkingDelta(Model):
    """More thinking for a block."""

    id: str
    """The block."""

    type: Literal["thinking_delta"] = "thinking_delta"
    """The type of the item."""

    thinking_delta: str
    """The next piece of the thinking."""


describe(
    RunThinkingDelta,
    required=["id", "type", "thinking_delta"],
    optional=[],
    constants={
        "type": "thinking_delta",
    },
)
