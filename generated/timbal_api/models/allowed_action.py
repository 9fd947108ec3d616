# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AllowedAction`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AllowedAction(Model):
    """An action that is effectively allowed, and the role attachments behind it."""

    action: str
    """Key of the IAM action, such as `projects.envs.deploy`."""

    via: builtins.list[_models.AccessAttribution]
    """The role attachments that allow the action."""


describe(
    AllowedAction,
    required=["action", "via"],
    optional=[],
    fields={
        "via": Field("via", nested=ListOf(Ref("AccessAttribution"))),
    },
)
