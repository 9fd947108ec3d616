# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListActionsResBody`."""

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
    from .action_info import ActionInfo


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListActionsResBody(Model):
    """The JSON object `ListActionsResBody`.

    Attributes:
        actions: Actions that can be granted in the organisation.
    """

    actions: builtins.list[ActionInfo]


describe(
    ListActionsResBody,
    required=["actions"],
    optional=[],
    nested={
        "actions": ListOf(Ref("ActionInfo")),
    },
)
