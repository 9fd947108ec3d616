# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgAlarmsHealthResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgAlarmsHealthResBody(Model):
    """State of the data behind the organization's alarms."""

    alarms: builtins.list[_models.AlarmDataHealth]
    """Alarms and whether their data arrives."""

    healthy: bool
    """`false` if at least one enabled alarm is `stale`."""

    stale_count: int
    """Number of stale entries in `alarms`."""


describe(
    OrgAlarmsHealthResBody,
    required=["alarms", "healthy", "stale_count"],
    optional=[],
    fields={
        "alarms": Field("alarms", nested=ListOf(Ref("AlarmDataHealth"))),
    },
)
