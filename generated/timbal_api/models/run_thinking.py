# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunThinking`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunThinking(Model):
    """A block of thinking begins."""

    id: str
    """The block."""

    type: Literal["thinking"] = "thinking"
    """The type of the item."""

    thinking: str
    """Its first piece, often empty."""


describe(
    RunThinking,
    required=["id", "type", "thinking"],
    optional=[],
    constants={
        "type": "thinking",
    },
)
