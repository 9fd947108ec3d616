# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgAlarmsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListOrgAlarmsResBody(Model):
    """Alarms of an organization."""

    alarms: builtins.list[_models.AlarmOut]
    """The alarms."""


describe(
    ListOrgAlarmsResBody,
    required=["alarms"],
    optional=[],
    fields={
        "alarms": Field("alarms", nested=ListOf(Ref("AlarmOut"))),
    },
)
