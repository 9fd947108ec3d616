# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ContentText`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ContentText(Model):
    """The JSON object `ContentText`."""

    text: str
    """The text."""

    type: Literal["text"] = "text"
    """Always `text`."""


describe(
    ContentText,
    required=["text", "type"],
    optional=[],
    constants={
        "type": "text",
    },
)
