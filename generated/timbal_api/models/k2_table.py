# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Table`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Table(Model):
    """The JSON object `K2Table`."""

    columns: builtins.list[_models.K2Column]
    """Columns of the table."""

    constraints: builtins.list[_models.K2Constraint]
    """Constraints of the table."""

    estimated_row_count: int
    """Number of rows, as the database estimates it."""

    indexes: builtins.list[_models.K2Index]
    """Indexes of the table."""

    name: str
    """Name of the table."""

    source: _models.K2TableSource
    """Database that holds the table: `primary` or `vectors`."""

    schema: str | None = UNSET
    """Database schema of the table."""


describe(
    K2Table,
    required=["columns", "constraints", "estimated_row_count", "indexes", "name", "source"],
    optional=["schema"],
    fields={
        "columns": Field("columns", nested=ListOf(Ref("K2Column"))),
        "constraints": Field("constraints", nested=ListOf(Ref("K2Constraint"))),
        "indexes": Field("indexes", nested=ListOf(Ref("K2Index"))),
    },
)
