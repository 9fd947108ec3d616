# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateAlarmOut`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateAlarmOut(Model):
    """The JSON object `CreateAlarmOut`."""

    channel_action: _models.ChannelAction
    """Origin of the channel: `linked`, `reused` or `created`."""

    channel_id: int
    """Id of the channel linked to the alarm."""

    id: int
    """Id of the alarm."""


describe(
    CreateAlarmOut,
    required=["channel_action", "channel_id", "id"],
    optional=[],
)
