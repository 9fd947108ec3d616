# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnMaskDateTrunc`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnMaskDateTrunc(Model):
    """Round a date or timestamp down to the beginning of its `unit`."""

    type: Literal["date_trunc"] = "date_trunc"
    """Always `date_trunc`."""

    unit: _models.DateTruncUnit
    """Unit of time to which values are cut."""


describe(
    ColumnMaskDateTrunc,
    required=["type", "unit"],
    optional=[],
    constants={
        "type": "date_trunc",
    },
)
