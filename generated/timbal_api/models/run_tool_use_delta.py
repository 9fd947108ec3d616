# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunToolUseDelta`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunToolUseDelta(Model):
    """More of the arguments of a tool call."""

    id: str
    """The block."""

    type: Literal["tool_use_delta"] = "tool_use_delta"
    """The type of the item."""

    input_delta: str
    """The next piece of the arguments' JSON text."""


describe(
    RunToolUseDelta,
    required=["id", "type", "input_delta"],
    optional=[],
    constants={
        "type": "tool_use_delta",
    },
)
