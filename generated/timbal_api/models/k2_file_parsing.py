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
    """When the parsing was created."""

    id: int
    """ID of the parsing."""

    kb_file_id: int
    """ID of the file that the parsing was made from."""

    provider: str
    """Service that made the parsing."""

    status: str
    """Status of the parsing."""

    updated_at: datetime
    """When the parsing last changed."""

    chunk_count: int | None = UNSET
    """Number of chunks produced."""

    cost_usd: float | None = UNSET
    """Cost of parsing, in USD."""

    error: str | None = UNSET
    """Why the parsing failed; `null` if it did not."""

    num_pages: int | None = UNSET
    """Number of pages; `null` until known."""

    provider_job_id: str | None = UNSET
    """ID of the job at the provider."""

    s3_bucket: str | None = UNSET
    """Name of the S3 bucket with the result."""

    s3_key: str | None = UNSET
    """S3 key of the result."""


describe(
    K2FileParsing,
    required=["created_at", "id", "kb_file_id", "provider", "status", "updated_at"],
    optional=["chunk_count", "cost_usd", "error", "num_pages", "provider_job_id", "s3_bucket", "s3_key"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
