# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Schema`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Schema(Model):
    """The JSON object `K2Schema`."""

    tables: builtins.list[_models.K2Table]
    """Tables of the knowledge base."""


describe(
    K2Schema,
    required=["tables"],
    optional=[],
    fields={
        "tables": Field("tables", nested=ListOf(Ref("K2Table"))),
    },
)
