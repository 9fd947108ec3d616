# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEnvsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListEnvsResBody(Model):
    """The JSON object `ListEnvsResBody`."""

    envs: builtins.list[_models.ProjectEnv]
    """The envs."""


describe(
    ListEnvsResBody,
    required=["envs"],
    optional=[],
    fields={
        "envs": Field("envs", nested=ListOf(Ref("ProjectEnv"))),
    },
)
