# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskDateTrunc`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from ..types import (
    Model,
    describe,
)

if TYPE_CHECKING:
    from .date_trunc_unit import DateTruncUnit


@define(slots=False, eq=False, repr=False, kw_only=True)
class ColumnMaskDateTrunc(Model):
    """Round a date or timestamp down to the beginning of its `unit`.

    Attributes:
        unit: Unit to which a `date_trunc` mask rounds down.
    """

    type: Literal["date_trunc"] = "date_trunc"
    unit: DateTruncUnit


describe(
    ColumnMaskDateTrunc,
    required=["type", "unit"],
    optional=[],
    constants={
        "type": "date_trunc",
    },
)
