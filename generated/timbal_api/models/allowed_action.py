# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AllowedAction`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .access_attribution import AccessAttribution


@define(slots=False, eq=False, repr=False, kw_only=True)
class AllowedAction(Model):
    """An action that is effectively allowed, and the role attachments behind it.

    Attributes:
        action: Key of the IAM action, such as `projects.envs.deploy`.
        via: The role attachments that allow the action.
    """

    action: str
    via: builtins.list[AccessAttribution]


describe(
    AllowedAction,
    required=["action", "via"],
    optional=[],
    nested={
        "via": ListOf(Ref("AccessAttribution")),
    },
)
