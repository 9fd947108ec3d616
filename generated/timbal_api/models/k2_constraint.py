# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Constraint`."""

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
    from .k2_constraint_type import K2ConstraintType
    from .k2_foreign_key import K2ForeignKey


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2Constraint(Model):
    """The JSON object `K2Constraint`.

    Attributes:
        columns: Columns of a PK, UNIQUE or NOT_NULL constraint. Empty for a CHECK.
        expression: Expression of a CHECK constraint.
        foreign_keys: Referenced columns of a foreign key.
    """

    constraint_type: K2ConstraintType
    columns: builtins.list[str] | None = UNSET
    expression: str | None = UNSET
    foreign_keys: builtins.list[K2ForeignKey] | None = UNSET


describe(
    K2Constraint,
    required=["constraint_type"],
    optional=["columns", "expression", "foreign_keys"],
    nested={
        "foreign_keys": ListOf(Ref("K2ForeignKey")),
    },
)
