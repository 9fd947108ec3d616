# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BudgetPatchBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .budget_patch_input import BudgetPatchInput


@define(slots=False, eq=False, repr=False, kw_only=True)
class BudgetPatchBody(Model):
    """Merges the given budget rows; targets not listed keep their settings.

    Attributes:
        budgets: Changes to apply.
    """

    budgets: builtins.list[BudgetPatchInput] | None = UNSET


describe(
    BudgetPatchBody,
    required=[],
    optional=["budgets"],
    nested={
        "budgets": ListOf(Ref("BudgetPatchInput")),
    },
)
