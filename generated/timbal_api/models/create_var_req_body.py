# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateVarReqBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .var_type import VarType


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateVarReqBody(Model):
    """The JSON object `CreateVarReqBody`.

    Attributes:
        env_ids: Ids of the environments to set the variable in.
    """

    name: str
    type: VarType
    value: str
    description: str | None = UNSET
    env_ids: builtins.list[int] | None = UNSET


describe(
    CreateVarReqBody,
    required=["name", "type", "value"],
    optional=["description", "env_ids"],
)
