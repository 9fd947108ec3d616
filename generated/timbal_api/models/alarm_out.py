# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmOut`."""

from __future__ import annotations

import builtins
from datetime import datetime

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AlarmOut(Model):
    """The JSON object `AlarmOut`."""

    channels: builtins.list[_models.NotificationChannelOut]
    """Where changes of state are announced."""

    comparison: _models.AlarmComparison
    """How a value is compared with the threshold."""

    datapoints_to_alarm: int
    """How many of the last `evaluation_periods` must breach the threshold."""

    dims: _models.AlarmDims
    """Values that narrow the metric, such as one project."""

    enabled: bool
    """Whether the alarm is active."""

    evaluation_periods: int
    """Number of recent periods looked at."""

    id: int
    """ID of the alarm."""

    metric_name: str
    """The metric watched; the numerator of a ratio alarm."""

    min_sample_count: int
    """Ratio alarms: a period whose denominator is lower has no datapoint and follows `missing_data`."""

    missing_data: _models.MissingDataPolicy
    """State of the alarm when there is no data."""

    name: str
    """Name of the alarm."""

    period_seconds: int
    """Seconds per evaluation period."""

    stat: str
    """Statistic of the metric that is compared."""

    state: _models.AlarmState
    """State of the alarm."""

    threshold: float
    """Value each period is compared with; for a ratio alarm a rate, such as `0.05` for 5%."""

    clear_threshold: float | None = UNSET
    """Value at which a firing alarm clears, if hysteresis is used; see `CreateAlarmReq`."""

    denominator_metric_name: str | None = UNSET
    """Second metric of a ratio alarm, the divisor; see `CreateAlarmReq`."""

    project_id: int | None = UNSET
    """Project the alarm belongs to; absent if it is the organization's."""

    state_changed_at: datetime | None = UNSET
    """When the alarm entered its current state."""


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
    fields={
        "channels": Field("channels", nested=ListOf(Ref("NotificationChannelOut"))),
        "dims": Field("dims", nested=Ref("AlarmDims")),
        "state_changed_at": Field("state_changed_at", time=date_time),
    },
)
