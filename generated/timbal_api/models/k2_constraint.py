# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Constraint`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Constraint(Model):
    """The JSON object `K2Constraint`."""

    constraint_type: _models.K2ConstraintType
    """Type of the constraint."""

    columns: builtins.list[str] | None = UNSET
    """Columns of a PK, UNIQUE or NOT_NULL constraint. Empty for a CHECK."""

    expression: str | None = UNSET
    """Expression of a CHECK constraint."""

    foreign_keys: builtins.list[_models.K2ForeignKey] | None = UNSET
    """Referenced columns of a foreign key."""


describe(
    K2Constraint,
    required=["constraint_type"],
    optional=["columns", "expression", "foreign_keys"],
    fields={
        "foreign_keys": Field("foreign_keys", nested=ListOf(Ref("K2ForeignKey"))),
    },
)
