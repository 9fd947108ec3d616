# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AddAlarmChannelOut`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AddAlarmChannelOut(Model):
    """The JSON object `AddAlarmChannelOut`."""

    already_linked: bool
    """`true` if the channel was attached before and nothing changed. A second call is safe and never notifies a
    destination twice."""

    channel_action: _models.ChannelAction
    """Origin of the channel: `linked` (named by `id`), `reused` (an identical one existed) or `created`."""

    channel_id: int
    """Id of the notification channel now attached."""


describe(
    AddAlarmChannelOut,
    required=["already_linked", "channel_action", "channel_id"],
    optional=[],
)
