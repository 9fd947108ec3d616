# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateAlarmReq`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .alarm_comparison import AlarmComparison
    from .missing_data_policy import MissingDataPolicy


@define(slots=False, eq=False, repr=False, kw_only=True)
class UpdateAlarmReq(Model):
    """Changes to an alarm; every field is optional.

    Attributes:
        clear_threshold: `null` removes the hysteresis; leave it out to keep it.
        comparison: How a datapoint must compare with `threshold` to breach.
        datapoints_to_alarm: How many of the last `evaluation_periods` must breach.
        enabled: Whether to evaluate the alarm; `true` needs an attached channel.
        evaluation_periods: Number of latest periods looked at.
        min_sample_count: Least denominator for a period of a ratio alarm to count; below it the period has no datapoint.
        missing_data: How a period without datapoint is treated.
        period_seconds: Length of a period in seconds; a multiple of 60, at least 60.
        threshold: Value compared with each datapoint; a rate for ratio alarms, such as `0.05`.
    """

    clear_threshold: float | None = UNSET
    comparison: AlarmComparison | None = UNSET
    datapoints_to_alarm: int | None = UNSET
    enabled: bool | None = UNSET
    evaluation_periods: int | None = UNSET
    min_sample_count: int | None = UNSET
    missing_data: MissingDataPolicy | None = UNSET
    name: str | None = UNSET
    period_seconds: int | None = UNSET
    stat: str | None = UNSET
    threshold: float | None = UNSET


describe(
    UpdateAlarmReq,
    required=[],
    optional=[
        "clear_threshold",
        "comparison",
        "datapoints_to_alarm",
        "enabled",
        "evaluation_periods",
        "min_sample_count",
        "missing_data",
        "name",
        "period_seconds",
        "stat",
        "threshold",
    ],
)
