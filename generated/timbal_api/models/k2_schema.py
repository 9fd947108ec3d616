# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Schema`."""

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
    from .k2_table import K2Table


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2Schema(Model):
    """The JSON object `K2Schema`."""

    tables: builtins.list[K2Table]


describe(
    K2Schema,
    required=["tables"],
    optional=[],
    nested={
        "tables": ListOf(Ref("K2Table")),
    },
)
