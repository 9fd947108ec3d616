# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateAlarmOut`."""

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
class CreateAlarmOut(Model):
    """The JSON object `CreateAlarmOut`.

    Attributes:
        channel_action: Where the request's channel came from: `linked`, `reused` or newly `created`.
        channel_id: Id of the channel linked to the alarm.
        id: Id of the alarm.
    """

    channel_action: ChannelAction
    channel_id: int
    id: int


describe(
    CreateAlarmOut,
    required=["channel_action", "channel_id", "id"],
    optional=[],
)
