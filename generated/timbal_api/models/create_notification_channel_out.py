# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateNotificationChannelOut`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateNotificationChannelOut(Model):
    """The JSON object `CreateNotificationChannelOut`."""

    channel_action: _models.ChannelAction
    """Origin of the channel: `linked`, `reused` or `created`."""

    id: int
    """Id of the channel, new or existing."""


describe(
    CreateNotificationChannelOut,
    required=["channel_action", "id"],
    optional=[],
)
