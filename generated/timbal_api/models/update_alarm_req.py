# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateAlarmReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdateAlarmReq(Model):
    """Changes to an alarm; every field is optional."""

    clear_threshold: float | None = UNSET
    """`null` removes the hysteresis; leave it out to keep it."""

    comparison: _models.AlarmComparison | None = UNSET
    """How a datapoint must compare with `threshold` to breach."""

    datapoints_to_alarm: int | None = UNSET
    """How many of the last `evaluation_periods` must breach."""

    enabled: bool | None = UNSET
    """Whether to evaluate the alarm; `true` needs an attached channel."""

    evaluation_periods: int | None = UNSET
    """Number of latest periods looked at."""

    min_sample_count: int | None = UNSET
    """Least denominator for a period of a ratio alarm to count; below it the period has no datapoint."""

    missing_data: _models.MissingDataPolicy | None = UNSET
    """How a period without datapoint is treated."""

    name: str | None = UNSET
    """New name of the alarm."""

    period_seconds: int | None = UNSET
    """Length of a period in seconds; a multiple of 60, at least 60."""

    stat: str | None = UNSET
    """New statistic of the metric to compare."""

    threshold: float | None = UNSET
    """Value compared with each datapoint; a rate for ratio alarms, such as `0.05`."""


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
