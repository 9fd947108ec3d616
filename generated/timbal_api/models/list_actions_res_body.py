# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListActionsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListActionsResBody(Model):
    """The JSON object `ListActionsResBody`."""

    actions: builtins.list[_models.ActionInfo]
    """Actions that can be granted in the organization."""


describe(
    ListActionsResBody,
    required=["actions"],
    optional=[],
    fields={
        "actions": Field("actions", nested=ListOf(Ref("ActionInfo"))),
    },
)
