# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2UploadBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    File,
    FileContent,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2UploadBody(Model):
    """The JSON object `K2UploadBody`.

    Attributes:
        file: The file itself.
        url: Where to fetch the file from instead.
    """

    file: FileContent | File | None = UNSET
    url: str | None = UNSET


describe(
    K2UploadBody,
    required=[],
    optional=["file", "url"],
)
