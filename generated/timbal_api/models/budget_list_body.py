# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BudgetListBody`."""

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
    from .budget import Budget


@define(slots=False, eq=False, repr=False, kw_only=True)
class BudgetListBody(Model):
    """The JSON object `BudgetListBody`."""

    budgets: builtins.list[Budget]


describe(
    BudgetListBody,
    required=["budgets"],
    optional=[],
    nested={
        "budgets": ListOf(Ref("Budget")),
    },
)
