# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListVarsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListVarsResBody(Model):
    """The JSON object `ListVarsResBody`."""

    vars: builtins.list[_models.Var]
    """Variables of the project."""


describe(
    ListVarsResBody,
    required=["vars"],
    optional=[],
    fields={
        "vars": Field("vars", nested=ListOf(Ref("Var"))),
    },
)
