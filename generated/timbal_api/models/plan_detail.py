# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PlanDetail`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PlanDetail(Model):
    """A plan with its complete text.

    Attributes:
        id: File name without `.md`, for example `create-a-new-section-logical-hennessy`.
        modified_at: When the file was last changed.
        size_bytes: Size of the file in bytes.
        content: Markdown text of the plan, unprocessed.
        preview: Start of the text: its first paragraph below the title that is not empty.
        title: Text of the first `# ` heading, less a leading `Plan: `.
    """

    id: str
    modified_at: datetime
    size_bytes: int
    content: str
    preview: str | None = UNSET
    title: str | None = UNSET


describe(
    PlanDetail,
    required=["id", "modified_at", "size_bytes", "content"],
    optional=["preview", "title"],
    fields={
        "modified_at": Field("modified_at", date_time),
    },
)
