# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FileSourceBase64`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FileSourceBase64(Model):
    """Content sent along, as base64."""

    data: str
    """Content of the file, base64-encoded."""

    type: Literal["base64"] = "base64"
    """Always `base64`."""


describe(
    FileSourceBase64,
    required=["data", "type"],
    optional=[],
    constants={
        "type": "base64",
    },
)
