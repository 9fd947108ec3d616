# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BatchCreateVarsReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class BatchCreateVarsReqBody(Model):
    """The JSON object `BatchCreateVarsReqBody`."""

    vars: builtins.list[_models.VarInput]
    """Variables to create."""

    env_ids: builtins.list[int] | None = UNSET
    """Ids of the environments to set the variables in."""


describe(
    BatchCreateVarsReqBody,
    required=["vars"],
    optional=["env_ids"],
    fields={
        "vars": Field("vars", nested=ListOf(Ref("VarInput"))),
    },
)
