# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunContentBlockStop`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunContentBlockStop(Model):
    """A block is whole. Not every block gets one."""

    id: str
    """The block."""

    type: Literal["content_block_stop"] = "content_block_stop"
    """The type of the item."""


describe(
    RunContentBlockStop,
    required=["id", "type"],
    optional=[],
    constants={
        "type": "content_block_stop",
    },
)
