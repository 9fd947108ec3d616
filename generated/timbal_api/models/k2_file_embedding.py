# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2FileEmbedding`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2FileEmbedding(Model):
    """The JSON object `K2FileEmbedding`."""

    created_at: datetime
    """When the embedding was created."""

    id: int
    """ID of the embedding."""

    kb_file_id: int
    """ID of the file that the embedding was made from."""

    model: str
    """Name of the embedding model."""

    provider: str
    """Service that made the embedding."""

    status: str
    """Status of the embedding."""

    updated_at: datetime
    """When the embedding last changed."""

    chunk_count: int | None = UNSET
    """Number of chunks; `null` until known."""

    cost_usd: float | None = UNSET
    """Cost of the embedding, in US dollars."""

    error: str | None = UNSET
    """Why the embedding failed; `null` if it did not."""

    parsing_id: int | None = UNSET
    """ID of the parsing that supplied the text."""

    token_count: int | None = UNSET
    """Number of tokens; `null` until known."""


describe(
    K2FileEmbedding,
    required=["created_at", "id", "kb_file_id", "model", "provider", "status", "updated_at"],
    optional=["chunk_count", "cost_usd", "error", "parsing_id", "token_count"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
