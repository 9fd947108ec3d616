# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateChannelReq`."""

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
class CreateChannelReq(Model):
    """Channel of a new alarm: an existing one by `id`, or a new one from `type` and `config`.

    Attributes:
        config: Leave out, or null, when an `id` is given.
        id: Channel of this organisation to reuse. `type`, `config` and `name` then have no effect.
    """

    config: builtins.dict[str, Any] | None = UNSET
    id: str | None = UNSET
    name: str | None = UNSET
    type: NotificationChannelType | None = UNSET


describe(
    CreateChannelReq,
    required=[],
    optional=["config", "id", "name", "type"],
)
