# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BudgetPatchBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class BudgetPatchBody(Model):
    """Merges the given budget rows; targets not listed keep their settings."""

    budgets: builtins.list[_models.BudgetPatchInput] | None = UNSET
    """Changes to apply."""


describe(
    BudgetPatchBody,
    required=[],
    optional=["budgets"],
    fields={
        "budgets": Field("budgets", nested=ListOf(Ref("BudgetPatchInput"))),
    },
)
