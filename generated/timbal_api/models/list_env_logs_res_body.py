# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEnvLogsResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Page,
    PageFacts,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .cloud_watch_log_event import CloudWatchLogEvent


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListEnvLogsResBody(Model, Page["CloudWatchLogEvent"]):
    """Log events, with the time window and limit that were applied.

    Attributes:
        end_time: End of the window in epoch milliseconds.
        limit: Limit that was applied.
        start_time: Start of the window in epoch milliseconds.
        next_page_token: Token for the following page, if the component's runtime supports paging.
    """

    end_time: int
    events: builtins.list[CloudWatchLogEvent]
    limit: int
    start_time: int
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("events", "page_token", "next_page_token")


describe(
    ListEnvLogsResBody,
    required=["end_time", "events", "limit", "start_time"],
    optional=["next_page_token"],
    nested={
        "events": ListOf(Ref("CloudWatchLogEvent")),
    },
)
