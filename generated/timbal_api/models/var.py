# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Var`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Var(Model):
    """The JSON object `Var`."""

    envs: builtins.list[_models.VarEnv]
    """Environments the variable is set in."""

    id: int
    """ID of the variable."""

    name: str
    """Name of the variable."""

    value: _models.VarValuePlain | _models.VarValueSecret
    """Value of the variable; a secret is masked."""

    applies_to_all_envs: bool | None = UNSET
    """Whether the variable is set in all environments, future ones too."""

    description: str | None = UNSET
    """Description of the variable, for people."""


describe(
    Var,
    required=["envs", "id", "name", "value"],
    optional=["applies_to_all_envs", "description"],
    fields={
        "envs": Field("envs", nested=ListOf(Ref("VarEnv"))),
        "value": Field("value", nested=OneOf(Ref("VarValuePlain"), Ref("VarValueSecret"))),
    },
)
