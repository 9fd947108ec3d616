# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateNotificationChannelReq`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateNotificationChannelReq(Model):
    """Settings of a new, standalone notification channel. Checked like a channel inside an alarm, but has no `id`."""

    config: builtins.dict[str, Any] | None = UNSET
    """Settings, depending on the channel's `type`."""

    name: str | None = UNSET
    """Name of the channel."""

    type: _models.NotificationChannelType | None = UNSET
    """Type of the channel."""


describe(
    CreateNotificationChannelReq,
    required=[],
    optional=["config", "name", "type"],
)
