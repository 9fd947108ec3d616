# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgAlarmsHealthResBody`."""

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
    from .alarm_data_health import AlarmDataHealth


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgAlarmsHealthResBody(Model):
    """State of the data behind the organisation's alarms.

    Attributes:
        healthy: `false` if at least one enabled alarm is `stale`.
        stale_count: Number of stale entries in `alarms`.
    """

    alarms: builtins.list[AlarmDataHealth]
    healthy: bool
    stale_count: int


describe(
    OrgAlarmsHealthResBody,
    required=["alarms", "healthy", "stale_count"],
    optional=[],
    nested={
        "alarms": ListOf(Ref("AlarmDataHealth")),
    },
)
