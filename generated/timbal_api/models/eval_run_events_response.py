# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalRunEventsResponse`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EvalRunEventsResponse(Page["_models.EvalRunEvent"]):
    """The JSON object `EvalRunEventsResponse`."""

    done: bool
    """`true` when the run is over and its last event has been delivered."""

    eval_run_id: str
    """ID of the evaluation run."""

    events: builtins.list[_models.EvalRunEvent]
    """Events after the requested position."""

    expired: bool
    """`true` if the buffered events are gone: dropped after completion, lost with their process, or held by another
    instance. No more will follow, and some may be missing, so read `GET …/evals/runs/{id}` for `status` and all
    `results`."""

    next_cursor: int
    """Value for `after` in the next poll: the highest seq returned, or your own `after` if there were no events."""

    page_facts: ClassVar[PageFacts] = PageFacts("events", "after", "next_cursor", done="done", expired="expired")


describe(
    EvalRunEventsResponse,
    required=["done", "eval_run_id", "events", "expired", "next_cursor"],
    optional=[],
    fields={
        "events": Field("events", nested=ListOf(Ref("EvalRunEvent"))),
    },
)
