# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Chunk`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Any

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2Chunk(Model):
    """The JSON object `K2Chunk`.

    Attributes:
        blocks: Layout data of the source document (bounding boxes, page coordinates and so on), where known. `null` for
            chunks a user made or edited.
        embed: Text indexed for search.
        index_status: State of search indexing: `pending`, `indexing`, `indexed` or `failed`.
        kb_file_id: File the chunk belongs to.
        ordinal: Key that orders the chunks of a file.
        revision: Token of the current revision, for optimistic locking when updating or deleting.
        source: How the chunk arose: `parser`, `user_edit` or `insert`.
        uid: Id of the chunk, which never changes.
        index_error: Why indexing failed.
        page_end: Last page of the source the chunk covers.
        page_start: First page of the source the chunk covers.
    """

    blocks: builtins.dict[str, Any]
    content: str
    created_at: datetime
    embed: str
    index_status: str
    kb_file_id: str
    ordinal: str
    revision: str
    source: str
    uid: str
    updated_at: datetime
    index_error: str | None = UNSET
    indexed_at: datetime | None = UNSET
    page_end: int | None = UNSET
    page_start: int | None = UNSET


describe(
    K2Chunk,
    required=[
        "blocks",
        "content",
        "created_at",
        "embed",
        "index_status",
        "kb_file_id",
        "ordinal",
        "revision",
        "source",
        "uid",
        "updated_at",
    ],
    optional=["index_error", "indexed_at", "page_end", "page_start"],
    fields={
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
        "indexed_at": Field("indexed_at", date_time),
    },
)
