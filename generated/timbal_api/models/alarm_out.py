# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmOut`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Field,
    ListOf,
    Model,
    Ref,
    date_time,
    describe,
)

if TYPE_CHECKING:
    from .alarm_comparison import AlarmComparison
    from .alarm_dims import AlarmDims
    from .alarm_state import AlarmState
    from .missing_data_policy import MissingDataPolicy
    from .notification_channel_out import NotificationChannelOut


@define(slots=False, eq=False, repr=False, kw_only=True)
class AlarmOut(Model):
    """The JSON object `AlarmOut`.

    Attributes:
        channels: Where changes of state are announced.
        datapoints_to_alarm: How many of the last `evaluation_periods` must breach the threshold.
        dims: Filters on the dimensions of a metric. A dimension left out is aggregated.
        evaluation_periods: Number of recent periods looked at.
        metric_name: The metric watched; the numerator of a ratio alarm.
        min_sample_count: Ratio alarms: a period whose denominator is lower has no datapoint and follows `missing_data`.
        period_seconds: Seconds per evaluation period.
        stat: How the values of one evaluation period are combined. Percentiles go from `p0.1` to `p99.9` in steps of
            0.1. `p95.0` is accepted and returned as `p95`; anything finer, such as `p95.05`, is an error and not
            rounded. Percentiles are computed exactly, not from bins; they exist only for `app.run.duration_ms` and
            exclude `denominator_metric_name`.
        threshold: Value each period is compared with; for a ratio alarm a rate, such as `0.05` for 5%.
        clear_threshold: Value at which a firing alarm clears, if hysteresis is used; see `CreateAlarmReq`.
        denominator_metric_name: Second metric of a ratio alarm, the divisor; see `CreateAlarmReq`.
        project_id: Project the alarm belongs to; absent if it is the organisation's.
        state_changed_at: When the alarm entered its current state.
    """

    channels: builtins.list[NotificationChannelOut]
    comparison: AlarmComparison
    datapoints_to_alarm: int
    dims: AlarmDims
    enabled: bool
    evaluation_periods: int
    id: int
    metric_name: str
    min_sample_count: int
    missing_data: MissingDataPolicy
    name: str
    period_seconds: int
    stat: str
    state: AlarmState
    threshold: float
    clear_threshold: float | None = UNSET
    denominator_metric_name: str | None = UNSET
    project_id: int | None = UNSET
    state_changed_at: datetime | None = UNSET


describe(
    AlarmOut,
    required=[
        "channels",
        "comparison",
        "datapoints_to_alarm",
        "dims",
        "enabled",
        "evaluation_periods",
        "id",
        "metric_name",
        "min_sample_count",
        "missing_data",
        "name",
        "period_seconds",
        "stat",
        "state",
        "threshold",
    ],
    optional=["clear_threshold", "denominator_metric_name", "project_id", "state_changed_at"],
    nested={
        "channels": ListOf(Ref("NotificationChannelOut")),
        "dims": Ref("AlarmDims"),
    },
    fields={
        "state_changed_at": Field("state_changed_at", date_time),
    },
)
