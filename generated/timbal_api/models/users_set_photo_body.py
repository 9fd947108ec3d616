# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UsersSetPhotoBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    File,
    FileContent,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class UsersSetPhotoBody(Model):
    """A multipart form with a single `file` part.

    Attributes:
        file: The picture's bytes. The image type is recognised from the content; file name and declared type are
            ignored.
    """

    file: FileContent | File


describe(
    UsersSetPhotoBody,
    required=["file"],
    optional=[],
)
