# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskRedact`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskRedact(Model):
    """Show a SQL literal in place of the value, for example `'***'`."""

    type: Literal["redact"] = "redact"
    """Always `redact`."""

    value: str
    """Text that replaces the value."""


describe(
    ColumnMaskRedact,
    required=["type", "value"],
    optional=[],
    constants={
        "type": "redact",
    },
)
