# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ActionInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .action_resource_info import ActionResourceInfo


@define(slots=False, eq=False, repr=False, kw_only=True)
class ActionInfo(Model):
    """The JSON object `ActionInfo`.

    Attributes:
        description: What the action permits, in one sentence.
        key: Key by which a role grants the action.
        label: Short name to show to people.
    """

    description: str
    key: str
    label: str
    resource: ActionResourceInfo | None = UNSET


describe(
    ActionInfo,
    required=["description", "key", "label"],
    optional=["resource"],
    nested={
        "resource": Ref("ActionResourceInfo"),
    },
)
