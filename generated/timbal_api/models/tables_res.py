# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`TablesRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class TablesRes(Model):
    """The JSON object `TablesRes`."""

    tables: builtins.list[_models.TableView]
    """Tables of the schema."""


describe(
    TablesRes,
    required=["tables"],
    optional=[],
    fields={
        "tables": Field("tables", nested=ListOf(Ref("TableView"))),
    },
)
