# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateAlarmReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateAlarmReq(Model):
    """Settings of a new alarm."""

    channel: _models.CreateChannelReq
    """Notification channel: set `type` and `config`, or `{ "id": <channel id> }` to reuse one of this organization."""

    comparison: _models.AlarmComparison
    """How a value is compared with the threshold."""

    metric_name: str
    """Metric to watch, such as `app.run.errors`, `deployment.health` or `org.credits.spend`. With
    `denominator_metric_name` set, this is the numerator."""

    name: str
    """Name of the alarm."""

    stat: str
    """Statistic of the metric that the alarm compares."""

    threshold: float
    """Value each period's datapoint is compared with."""

    clear_threshold: float | None = UNSET
    """Value that a period must pass, while in `alarm`, to stop counting as breaching (hysteresis). It lies on the
    healthy side of `threshold`: lower for `gt`/`gte`, higher for `lt`/`lte`. For example, `threshold` `0.05`
    with `clear_threshold` `0.03` causes one transition for a metric hovering near 5%. A longer `period_seconds`
    or a higher `datapoints_to_alarm` also calms flapping, but delays detection."""

    datapoints_to_alarm: int | None = UNSET
    """How many of the latest `evaluation_periods` must breach."""

    denominator_metric_name: str | None = UNSET
    """Makes this a ratio alarm. Each datapoint is `metric_name / denominator_metric_name`, both read with equal
    period, stat and dims. `threshold` is a fraction (`0.05` means 5%). Use with `min_sample_count`."""

    dims: _models.AlarmDims | None = UNSET
    """Dimensions to filter the metric by."""

    evaluation_periods: int | None = UNSET
    """How many of the latest periods are looked at."""

    min_sample_count: int | None = UNSET
    """Smallest denominator for which a ratio is computed. A period below it, or at zero, has no datapoint and is
    handled by `missing_data`. Prevents alarms on tiny samples, such as 1 error in 1 run; choose the lowest
    traffic that matters to you."""

    missing_data: _models.MissingDataPolicy | None = UNSET
    """Default depends on the metric: `ignore` for the sparse `trace.*` metrics, where a gap is no recovery, and
    `not_breaching` for all others."""

    period_seconds: int | None = UNSET
    """Seconds per evaluation period: at least 60, in multiples of 60."""

    project_id: str | None = UNSET
    """Project the alarm belongs to. Leave out for the whole organization."""


describe(
    CreateAlarmReq,
    required=["channel", "comparison", "metric_name", "name", "stat", "threshold"],
    optional=[
        "clear_threshold",
        "datapoints_to_alarm",
        "denominator_metric_name",
        "dims",
        "evaluation_periods",
        "min_sample_count",
        "missing_data",
        "period_seconds",
        "project_id",
    ],
    fields={
        "channel": Field("channel", nested=Ref("CreateChannelReq")),
        "dims": Field("dims", nested=Ref("AlarmDims")),
    },
)
