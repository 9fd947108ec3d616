# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunCustom`."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunCustom(Model):
    """A value of the runnable's own that it yielded or emitted."""

    id: str
    """The block."""

    type: Literal["custom"] = "custom"
    """The type of the item."""

    data: Any
    """The value."""


describe(
    RunCustom,
    required=["id", "type", "data"],
    optional=[],
    constants={
        "type": "custom",
    },
)
