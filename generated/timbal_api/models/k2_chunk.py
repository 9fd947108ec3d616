# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2Chunk`."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2Chunk(Model):
    """The JSON object `K2Chunk`."""

    blocks: builtins.dict[str, Any]
    """Layout data of the source document (bounding boxes, page coordinates and so on), where known. `null` for
    chunks a user made or edited."""

    content: str
    """Text of the chunk."""

    created_at: datetime
    """When the chunk was created."""

    embed: str
    """Text indexed for search."""

    index_status: str
    """State of search indexing: `pending`, `indexing`, `indexed` or `failed`."""

    kb_file_id: str
    """File the chunk belongs to."""

    ordinal: str
    """Key that orders the chunks of a file."""

    revision: str
    """Token of the current revision, for optimistic locking when updating or deleting."""

    source: str
    """How the chunk arose: `parser`, `user_edit` or `insert`."""

    uid: str
    """Id of the chunk, which never changes."""

    updated_at: datetime
    """When the chunk last changed."""

    index_error: str | None = UNSET
    """Why indexing failed."""

    indexed_at: datetime | None = UNSET
    """When search could first find the chunk; `null` before that."""

    page_end: int | None = UNSET
    """Last page of the source the chunk covers."""

    page_start: int | None = UNSET
    """First page of the source the chunk covers."""


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
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
        "indexed_at": Field("indexed_at", time=date_time),
    },
)
