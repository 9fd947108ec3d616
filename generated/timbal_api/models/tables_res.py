# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`TablesRes`."""

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
    from .table_view import TableView


@define(slots=False, eq=False, repr=False, kw_only=True)
class TablesRes(Model):
    """The JSON object `TablesRes`."""

    tables: builtins.list[TableView]


describe(
    TablesRes,
    required=["tables"],
    optional=[],
    nested={
        "tables": ListOf(Ref("TableView")),
    },
)
