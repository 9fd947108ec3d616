# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskPanLast4`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskPanLast4(Model):
    """Hide a card number, keeping its format."""

    type: Literal["pan_last4"] = "pan_last4"
    """Always `pan_last4`."""


describe(
    ColumnMaskPanLast4,
    required=["type"],
    optional=[],
    constants={
        "type": "pan_last4",
    },
)
