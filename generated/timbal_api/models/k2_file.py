# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2File`."""

from __future__ import annotations

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
class K2File(Model):
    """The JSON object `K2File`.

    Attributes:
        content_length: Size of the file, in bytes.
        content_type: MIME type of the file.
        parse_state: State of parsing and embedding: `pending` (under way), `success` (both done), `failed` (last try failed)
            or `skipped` (format not supported; the file is stored but not parsed).
        url: Deprecated: use `signed_url` if it is there. Kept for old clients.
        directory: Folder the file lies in.
        signed_url: Signed CloudFront URL of a private file. Absent for public files or if signing is not available.
    """

    content_length: int
    content_type: str
    created_at: datetime
    id: int
    kb_id: int
    metadata: Any
    name: str
    parse_state: str
    uid: str
    updated_at: datetime
    url: str
    directory: str | None = UNSET
    signed_url: str | None = UNSET


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
        "created_at": Field("created_at", date_time),
        "updated_at": Field("updated_at", date_time),
    },
)
