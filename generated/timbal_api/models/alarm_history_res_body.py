# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmHistoryResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AlarmHistoryResBody(Model):
    """The history of an alarm."""

    history: builtins.list[_models.AlarmStateHistoryOut]
    """The changes of state."""


describe(
    AlarmHistoryResBody,
    required=["history"],
    optional=[],
    fields={
        "history": Field("history", nested=ListOf(Ref("AlarmStateHistoryOut"))),
    },
)
