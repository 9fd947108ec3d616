# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FilesUploadBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    File,
    FileContent,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class FilesUploadBody(Model):
    """The JSON object `FilesUploadBody`.

    Attributes:
        file: The file's bytes, at most 100 MB.
    """

    file: FileContent | File


describe(
    FilesUploadBody,
    required=["file"],
    optional=[],
)
