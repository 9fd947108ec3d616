# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmDataHealth`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AlarmDataHealth(Model):
    """An enabled alarm, with the time its series last had data."""

    id: int
    """Alarm id."""

    metric_name: str
    """The metric watched; the numerator of a ratio alarm."""

    name: str
    """Name of the alarm."""

    stale: bool
    """The series has been silent for so long that its subject has very likely gone. For a new alarm the silence is
    counted from its creation, if that is after `last_datapoint_at`."""

    state: _models.AlarmState
    """State of the alarm."""

    denominator_last_datapoint_at: datetime | None = UNSET
    """Only for ratio alarms: the last data of the divisor series."""

    denominator_metric_name: str | None = UNSET
    """Only for ratio alarms; shows which of the two series fell silent."""

    last_datapoint_at: datetime | None = UNSET
    """The last time a period of this alarm could be evaluated. A ratio alarm needs data in both series, so the
    older of the two times is given. `null`: no such period within metric retention; for a ratio alarm possibly
    because one series never had data."""


describe(
    AlarmDataHealth,
    required=["id", "metric_name", "name", "stale", "state"],
    optional=["denominator_last_datapoint_at", "denominator_metric_name", "last_datapoint_at"],
    fields={
        "denominator_last_datapoint_at": Field("denominator_last_datapoint_at", time=date_time),
        "last_datapoint_at": Field("last_datapoint_at", time=date_time),
    },
)
