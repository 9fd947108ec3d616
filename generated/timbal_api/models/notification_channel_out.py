# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`NotificationChannelOut`."""

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
class NotificationChannelOut(Model):
    """The JSON object `NotificationChannelOut`.

    Attributes:
        config: Settings of the channel; the fields depend on `type`.
    """

    config: builtins.dict[str, Any]
    id: int
    type: NotificationChannelType
    name: str | None = UNSET


describe(
    NotificationChannelOut,
    required=["config", "id", "type"],
    optional=["name"],
)
