# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2File`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class K2File(Model):
    """The JSON object `K2File`."""

    content_length: int
    """Size of the file, in bytes."""

    content_type: str
    """MIME type of the file."""

    created_at: datetime
    """When the file was created."""

    id: int
    """ID of the file."""

    kb_id: int
    """ID of the knowledge base that the file belongs to."""

    metadata: Any
    """Metadata of the file."""

    name: str
    """Name of the file."""

    parse_state: str
    """State of parsing and embedding: `pending` (under way), `success` (both done), `failed` (last try failed) or
    `skipped`. A skipped file has an unsupported format: it is stored but not parsed."""

    uid: str
    """UUID of the file."""

    updated_at: datetime
    """When the file last changed."""

    url: str
    """Deprecated: use `signed_url` if it is there. Kept for old clients."""

    directory: str | None = UNSET
    """Folder the file lies in."""

    signed_url: str | None = UNSET
    """Signed CloudFront URL of a private file. Absent for public files or if signing is not available."""


describe(
    K2File,
    required=[
        "content_length",
        "content_type",
        "created_at",
        "id",
        "kb_id",
        "metadata",
        "name",
        "parse_state",
        "uid",
        "updated_at",
        "url",
    ],
    optional=["directory", "signed_url"],
    fields={
        "created_at": Field("created_at", time=date_time),
        "updated_at": Field("updated_at", time=date_time),
    },
)
