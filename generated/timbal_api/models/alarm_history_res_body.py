# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmHistoryResBody`."""

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
    from .alarm_state_history_out import AlarmStateHistoryOut


@define(slots=False, eq=False, repr=False, kw_only=True)
class AlarmHistoryResBody(Model):
    """The history of an alarm.

    Attributes:
        history: The changes of state.
    """

    history: builtins.list[AlarmStateHistoryOut]


describe(
    AlarmHistoryResBody,
    required=["history"],
    optional=[],
    nested={
        "history": ListOf(Ref("AlarmStateHistoryOut")),
    },
)
