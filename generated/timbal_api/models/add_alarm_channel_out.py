# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AddAlarmChannelOut`."""

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
class AddAlarmChannelOut(Model):
    """The JSON object `AddAlarmChannelOut`.

    Attributes:
        already_linked: `true` if the channel was attached before and nothing changed. Repeating the call is safe and never
            notifies a destination twice.
        channel_action: Where the request's channel came from: `linked`, `reused` or newly `created`.
        channel_id: Id of the notification channel now attached.
    """

    already_linked: bool
    channel_action: ChannelAction
    channel_id: int


describe(
    AddAlarmChannelOut,
    required=["already_linked", "channel_action", "channel_id"],
    optional=[],
)
