# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmStateHistoryOut`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .alarm_state import AlarmState


@define(slots=False, eq=False, repr=False, kw_only=True)
class AlarmStateHistoryOut(Model):
    """The JSON object `AlarmStateHistoryOut`.

    Attributes:
        created_at: When the state changed.
        reason: What led to the change: the value of each period, the threshold and how many periods breached it.
    """

    created_at: datetime
    from_state: AlarmState
    id: int
    to_state: AlarmState
    reason: builtins.dict[str, Any] | None = UNSET


describe(
    AlarmStateHistoryOut,
    required=["created_at", "from_state", "id", "to_state"],
    optional=["reason"],
    fields={
        "created_at": Field("created_at", date_time),
    },
)
