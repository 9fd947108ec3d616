# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`TempFile`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import (
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class TempFile(Model):
    """A short-lived uploaded file.

    Attributes:
        content_length: File size in bytes.
        content_type: MIME type the client sent.
        created_at: When the file was uploaded.
        expires_at: When `url` should cease to work, about 24 hours after the upload.
        name: Name of the file, with slashes and control characters replaced.
        url: URL to download the file, usable by anyone who has it until it expires.
    """

    content_length: int
    content_type: str
    created_at: datetime
    expires_at: datetime
    name: str
    url: str


describe(
    TempFile,
    required=["content_length", "content_type", "created_at", "expires_at", "name", "url"],
    optional=[],
    fields={
        "created_at": Field("created_at", date_time),
        "expires_at": Field("expires_at", date_time),
    },
)
