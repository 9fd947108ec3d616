# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgChannelsResBody`."""

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
    from .notification_channel_out import NotificationChannelOut


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListOrgChannelsResBody(Model):
    """The JSON object `ListOrgChannelsResBody`."""

    channels: builtins.list[NotificationChannelOut]


describe(
    ListOrgChannelsResBody,
    required=["channels"],
    optional=[],
    nested={
        "channels": ListOf(Ref("NotificationChannelOut")),
    },
)
