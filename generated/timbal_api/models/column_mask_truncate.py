# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskTruncate`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskTruncate(Model):
    """Cut a string to `length` characters; `pad`, if given, is appended."""

    length: int
    """Number of characters that stay."""

    type: Literal["truncate"] = "truncate"
    """Always `truncate`."""

    pad: str | None = UNSET
    """Text that stands for the removed characters."""


describe(
    ColumnMaskTruncate,
    required=["length", "type"],
    optional=["pad"],
    constants={
        "type": "truncate",
    },
)
