# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ActionInfo`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ActionInfo(Model):
    """The JSON object `ActionInfo`."""

    description: str
    """The permission that the action stands for, in one sentence."""

    key: str
    """Key by which a role grants the action."""

    label: str
    """Short name to show to people."""

    resource: _models.ActionResourceInfo | None = UNSET
    """The type of resource that the action applies to; `null` for an organization-wide action."""


describe(
    ActionInfo,
    required=["description", "key", "label"],
    optional=["resource"],
    fields={
        "resource": Field("resource", nested=Ref("ActionResourceInfo")),
    },
)
