# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Var`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    OneOf,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .var_env import VarEnv
    from .var_value_plain import VarValuePlain
    from .var_value_secret import VarValueSecret


@define(slots=False, eq=False, repr=False, kw_only=True)
class Var(Model):
    """The JSON object `Var`.

    Attributes:
        envs: Environments the variable is set in.
        applies_to_all_envs: Whether the variable is set in all environments, future ones too.
    """

    envs: builtins.list[VarEnv]
    id: int
    name: str
    value: VarValuePlain | VarValueSecret
    applies_to_all_envs: bool | None = UNSET
    description: str | None = UNSET


describe(
    Var,
    required=["envs", "id", "name", "value"],
    optional=["applies_to_all_envs", "description"],
    nested={
        "envs": ListOf(Ref("VarEnv")),
        "value": OneOf(Ref("VarValuePlain"), Ref("VarValueSecret")),
    },
)
