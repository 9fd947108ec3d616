# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ColumnsRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ColumnsRes(Model):
    """The JSON object `ColumnsRes`."""

    columns: builtins.list[_models.ColumnView]
    """Columns of the table."""


describe(
    ColumnsRes,
    required=["columns"],
    optional=[],
    fields={
        "columns": Field("columns", nested=ListOf(Ref("ColumnView"))),
    },
)
