# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnsRes`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .column_view import ColumnView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ColumnsRes(Model):
    """The JSON object `ColumnsRes`."""

    columns: builtins.list[ColumnView]


describe(
    ColumnsRes,
    required=["columns"],
    optional=[],
    nested={
        "columns": ListOf(Ref("ColumnView")),
    },
)
