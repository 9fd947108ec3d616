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
    id: int
    kb_file_id: int
    model: str
    provider: str
    status: str
    updated_at: datetime
    chunk_count: int | None = UNSET
    cost_usd: float | None = UNSET
    error: str | None = UNSET
    parsing_id: int | None = UNSET
    token_count: int | None = UNSET


describe(
    K2FileEmbedding,
    required=["created_at", "id", "kb_file_id", "model", "provider", "status", "updated_at"],
    optional=["chunk_count", "cost_usd", "error", "parsing_id", "token_count"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
