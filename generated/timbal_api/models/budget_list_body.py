# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BudgetListBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class BudgetListBody(Model):
    """The JSON object `BudgetListBody`."""

    budgets: builtins.list[_models.Budget]
    """Budgets of the organization."""


describe(
    BudgetListBody,
    required=["budgets"],
    optional=[],
    fields={
        "budgets": Field("budgets", nested=ListOf(Ref("Budget"))),
    },
)
