# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEnvLogsResBody`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListEnvLogsResBody(Page["_models.CloudWatchLogEvent"]):
    """Log events, with the time window and limit that were applied."""

    end_time: int
    """End of the window in epoch milliseconds."""

    events: builtins.list[_models.CloudWatchLogEvent]
    """Log entries in the window."""

    limit: int
    """Limit that was applied."""

    start_time: int
    """Start of the window in epoch milliseconds."""

    next_page_token: str | None = UNSET
    """Token for the following page, if the component's runtime supports paging."""

    page_facts: ClassVar[PageFacts] = PageFacts("events", "page_token", "next_page_token")


describe(
    ListEnvLogsResBody,
    required=["end_time", "events", "limit", "start_time"],
    optional=["next_page_token"],
    fields={
        "events": Field("events", nested=ListOf(Ref("CloudWatchLogEvent"))),
    },
)
