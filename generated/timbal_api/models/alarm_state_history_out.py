# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmStateHistoryOut`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AlarmStateHistoryOut(Model):
    """The JSON object `AlarmStateHistoryOut`."""

    created_at: datetime
    """When the state changed."""

    from_state: _models.AlarmState
    """State before the change."""

    id: int
    """ID of the state change."""

    to_state: _models.AlarmState
    """State after the change."""

    reason: builtins.dict[str, Any] | None = UNSET
    """Reason for the change: the value of each period, the threshold and how many periods breached it."""


describe(
    AlarmStateHistoryOut,
    required=["created_at", "from_state", "id", "to_state"],
    optional=["reason"],
    fields={
        "created_at": Field("created_at", time=date_time),
    },
)
