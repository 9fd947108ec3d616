# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`InsertK2ChunkRequest`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class InsertK2ChunkRequest(Model):
    """The JSON object `InsertK2ChunkRequest`.

    Attributes:
        content: Text of the chunk, as readers see it.
        after_uid: `chunk_uid` after which to insert. Not together with `before_uid`; with neither, the chunk goes to the
            end.
        before_uid: `chunk_uid` before which to insert. Not together with `after_uid`.
        embed: Text to index for vector and full-text search; `content` by default. Set it if searches should use other
            text than readers see.
        page_end: Last page of the source the chunk covers.
        page_start: First page of the source the chunk covers.
    """

    content: str
    after_uid: str | None = UNSET
    before_uid: str | None = UNSET
    embed: str | None = UNSET
    page_end: int | None = UNSET
    page_start: int | None = UNSET


describe(
    InsertK2ChunkRequest,
    required=["content"],
    optional=["after_uid", "before_uid", "embed", "page_end", "page_start"],
)
