# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunToolUse`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunToolUse(Model):
    """The model begins to call a tool."""

    id: str
    """The block."""

    type: Literal["tool_use"] = "tool_use"
    """The type of the item."""

    name: str
    """The tool."""

    input: str
    """The first piece of the arguments' JSON text, often empty."""

    is_server_tool_use: bool | None = UNSET
    """Whether the provider of the model runs the tool."""


describe(
    RunToolUse,
    required=["id", "type", "name", "input"],
    optional=["is_server_tool_use"],
    constants={
        "type": "tool_use",
    },
)
