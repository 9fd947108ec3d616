# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateNotificationChannelOut`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    Model,
    describe,
)

if TYPE_CHECKING:
    from .channel_action import ChannelAction


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateNotificationChannelOut(Model):
    """The JSON object `CreateNotificationChannelOut`.

    Attributes:
        channel_action: Where the request's channel came from: `linked`, `reused` or newly `created`.
        id: Id of the channel, new or existing.
    """

    channel_action: ChannelAction
    id: int


describe(
    CreateNotificationChannelOut,
    required=["channel_action", "id"],
    optional=[],
)
