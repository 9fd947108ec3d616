# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FileSourceUrl`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FileSourceUrl(Model):
    """File downloaded from a URL."""

    type: Literal["url"] = "url"
    """Always `url`."""

    url: str
    """URL of the file."""


describe(
    FileSourceUrl,
    required=["type", "url"],
    optional=[],
    constants={
        "type": "url",
    },
)
