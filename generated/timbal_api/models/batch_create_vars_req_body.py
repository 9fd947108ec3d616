# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BatchCreateVarsReqBody`."""

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
    from .var_input import VarInput


@define(slots=False, eq=False, repr=False, kw_only=True)
class BatchCreateVarsReqBody(Model):
    """The JSON object `BatchCreateVarsReqBody`.

    Attributes:
        env_ids: Ids of the environments to set the variables in.
    """

    vars: builtins.list[VarInput]
    env_ids: builtins.list[int] | None = UNSET


describe(
    BatchCreateVarsReqBody,
    required=["vars"],
    optional=["env_ids"],
    nested={
        "vars": ListOf(Ref("VarInput")),
    },
)
