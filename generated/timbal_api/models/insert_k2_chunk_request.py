# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`InsertK2ChunkRequest`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class InsertK2ChunkRequest(Model):
    """The JSON object `InsertK2ChunkRequest`."""

    content: str
    """Text of the chunk, as readers see it."""

    after_uid: str | None = UNSET
    """`chunk_uid` after which to insert. Not together with `before_uid`; with neither, the chunk goes to the end."""

    before_uid: str | None = UNSET
    """`chunk_uid` before which to insert. Not together with `after_uid`."""

    embed: str | None = UNSET
    """Text to index for vector and full-text search; `content` by default. Set it if searches should use other text
    than readers see."""

    page_end: int | None = UNSET
    """Last page of the source the chunk covers."""

    page_start: int | None = UNSET
    """First page of the source the chunk covers."""


describe(
    InsertK2ChunkRequest,
    required=["content"],
    optional=["after_uid", "before_uid", "embed", "page_end", "page_start"],
)
