# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskCap`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskCap(Model):
    """Limit a number to `max` at most."""

    max: float
    """Largest value shown; larger values appear as this one."""

    type: Literal["cap"] = "cap"
    """Always `cap`."""


describe(
    ColumnMaskCap,
    required=["max", "type"],
    optional=[],
    constants={
        "type": "cap",
    },
)
