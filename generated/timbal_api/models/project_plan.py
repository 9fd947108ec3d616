# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectPlan`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectPlan(Model):
    """A markdown plan written by a Composer session in `plan` mode. The API can read plans but not change them."""

    id: str
    """File name without `.md`, for example `create-a-new-section-logical-hennessy`."""

    modified_at: datetime
    """When the file was last changed."""

    size_bytes: int
    """Size of the file in bytes."""

    preview: str | None = UNSET
    """Start of the text: its first paragraph below the title that is not empty."""

    title: str | None = UNSET
    """Text of the first `# ` heading, less a leading `Plan: `."""


describe(
    ProjectPlan,
    required=["id", "modified_at", "size_bytes"],
    optional=["preview", "title"],
    fields={
        "modified_at": Field("modified_at", time=date_time),
    },
)
