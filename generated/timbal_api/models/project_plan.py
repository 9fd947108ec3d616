# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectPlan`."""

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
class ProjectPlan(Model):
    """A markdown plan written by a Composer session in `plan` mode. The API can read plans but not change them.

    Attributes:
        id: File name without `.md`, for example `create-a-new-section-logical-hennessy`.
        modified_at: When the file was last changed.
        size_bytes: Size of the file in bytes.
        preview: Start of the text: its first paragraph below the title that is not empty.
        title: Text of the first `# ` heading, less a leading `Plan: `.
    """

    id: str
    modified_at: datetime
    size_bytes: int
    preview: str | None = UNSET
    title: str | None = UNSET


describe(
    ProjectPlan,
    required=["id", "modified_at", "size_bytes"],
    optional=["preview", "title"],
    fields={
        "modified_at": Field("modified_at", date_time),
    },
)
