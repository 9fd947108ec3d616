# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgAlarmsResBody`."""

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
    from .alarm_out import AlarmOut


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListOrgAlarmsResBody(Model):
    """Alarms of an organisation."""

    alarms: builtins.list[AlarmOut]


describe(
    ListOrgAlarmsResBody,
    required=["alarms"],
    optional=[],
    nested={
        "alarms": ListOf(Ref("AlarmOut")),
    },
)
