# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListAceVarsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListAceVarsResBody(Model):
    """The JSON object `ListAceVarsResBody`."""

    vars: builtins.list[_models.AceVar]
    """Context variables of the ACE."""


describe(
    ListAceVarsResBody,
    required=["vars"],
    optional=[],
    fields={
        "vars": Field("vars", nested=ListOf(Ref("AceVar"))),
    },
)
