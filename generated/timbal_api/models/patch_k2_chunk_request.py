# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchK2ChunkRequest`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PatchK2ChunkRequest(Model):
    """The JSON object `PatchK2ChunkRequest`.

    Attributes:
        content: New text of the chunk, as users see it.
        embed: Text indexed for vector and full-text search. If you send `content` without it, it becomes the new
            `content`; send it to index other text than users see.
        page_end: Last page the chunk covers.
        page_start: An integer sets it, `null` clears it, leaving it out keeps it.
    """

    content: str | None = UNSET
    embed: str | None = UNSET
    page_end: int | None = UNSET
    page_start: int | None = UNSET


describe(
    PatchK2ChunkRequest,
    required=[],
    optional=["content", "embed", "page_end", "page_start"],
)
