# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`TempFile`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class TempFile(Model):
    """A short-lived uploaded file."""

    content_length: int
    """File size in bytes."""

    content_type: str
    """MIME type the client sent."""

    created_at: datetime
    """When the file was uploaded."""

    expires_at: datetime
    """When `url` should cease to work, about 24 hours after the upload."""

    name: str
    """Name of the file, with slashes and control characters replaced."""

    url: str
    """URL to download the file, usable by anyone who has it until it expires."""


describe(
    TempFile,
    required=["content_length", "content_type", "created_at", "expires_at", "name", "url"],
    optional=[],
    fields={
        "created_at": Field("created_at", time=date_time),
        "expires_at": Field("expires_at", time=date_time),
    },
)
