# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateVarReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateVarReqBody(Model):
    """The JSON object `CreateVarReqBody`."""

    name: str
    """Name of the variable."""

    type: _models.VarType
    """Type of the variable."""

    value: str
    """Value of the variable."""

    description: str | None = UNSET
    """Description of the variable, for people."""

    env_ids: builtins.list[int] | None = UNSET
    """Ids of the environments to set the variable in."""


describe(
    CreateVarReqBody,
    required=["name", "type", "value"],
    optional=["description", "env_ids"],
)
