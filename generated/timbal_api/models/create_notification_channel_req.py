# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateNotificationChannelReq`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .notification_channel_type import NotificationChannelType


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateNotificationChannelReq(Model):
    """Settings of a new, standalone notification channel. Checked like a channel inside an alarm, but has no `id`.

    Attributes:
        config: Settings, depending on the channel's `type`.
    """

    config: builtins.dict[str, Any] | None = UNSET
    name: str | None = UNSET
    type: NotificationChannelType | None = UNSET


describe(
    CreateNotificationChannelReq,
    required=[],
    optional=["config", "name", "type"],
)
