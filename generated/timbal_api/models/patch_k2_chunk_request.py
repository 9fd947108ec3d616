# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PatchK2ChunkRequest`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PatchK2ChunkRequest(Model):
    """The JSON object `PatchK2ChunkRequest`."""

    content: str | None = UNSET
    """New text of the chunk, as users see it."""

    embed: str | None = UNSET
    """Text indexed for vector and full-text search. If you send `content` without it, it becomes the new `content`;
    send it to index other text than users see."""

    page_end: int | None = UNSET
    """Last page the chunk covers."""

    page_start: int | None = UNSET
    """An integer sets it, `null` clears it, leaving it out keeps it."""


describe(
    PatchK2ChunkRequest,
    required=[],
    optional=["content", "embed", "page_end", "page_start"],
)
