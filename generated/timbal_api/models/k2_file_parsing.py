# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2FileParsing`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2FileParsing(Model):
    """The JSON object `K2FileParsing`."""

    created_at: datetime
    id: int
    kb_file_id: int
    provider: str
    status: str
    updated_at: datetime
    chunk_count: int | None = UNSET
    """Number of chunks produced."""

    cost_usd: float | None = UNSET
    """Cost of parsing, in USD."""

    error: str | None = UNSET
    num_pages: int | None = UNSET
    provider_job_id: str | None = UNSET
    s3_bucket: str | None = UNSET
    s3_key: str | None = UNSET


describe(
    K2FileParsing,
    required=["created_at", "id", "kb_file_id", "provider", "status", "updated_at"],
    optional=["chunk_count", "cost_usd", "error", "num_pages", "provider_job_id", "s3_bucket", "s3_key"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
