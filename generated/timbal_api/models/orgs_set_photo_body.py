# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgsSetPhotoBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    File,
    FileContent,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgsSetPhotoBody(Model):
    """A multipart form with a single `file` part.

    Attributes:
        file: The image file. Its type is read from the content; file name and declared content type are ignored.
    """

    file: FileContent | File


describe(
    OrgsSetPhotoBody,
    required=["file"],
    optional=[],
)
