# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalRunEventsResponse`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    ListOf,
    Model,
    Page,
    PageFacts,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .eval_run_event import EvalRunEvent


@define(slots=False, eq=False, repr=False, kw_only=True)
class EvalRunEventsResponse(Model, Page["EvalRunEvent"]):
    """The JSON object `EvalRunEventsResponse`.

    Attributes:
        done: `true` when the run is over and its last event has been delivered.
        events: Events after the requested position.
        expired: `true` when the buffered events are gone: dropped after completion, never held by the instance that
            answers, or lost with its process. No more will come, and some may be missing, so read `GET
            …/evals/runs/{id}` for `status` and all `results`.
        next_cursor: Value for `after` in the next poll: the highest seq returned, or the `after` you sent if there were no
            events.
    """

    done: bool
    eval_run_id: str
    events: builtins.list[EvalRunEvent]
    expired: bool
    next_cursor: int
    page_facts: ClassVar[PageFacts] = PageFacts("events", "after", "next_cursor", done="done", expired="expired")


describe(
    EvalRunEventsResponse,
    required=["done", "eval_run_id", "events", "expired", "next_cursor"],
    optional=[],
    nested={
        "events": ListOf(Ref("EvalRunEvent")),
    },
)
