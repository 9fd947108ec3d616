# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdatePhotoResBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class UpdatePhotoResBody(Model):
    """The JSON object `UpdatePhotoResBody`.

    Attributes:
        photo_url: Public URL of the new picture.
    """

    photo_url: str


describe(
    UpdatePhotoResBody,
    required=["photo_url"],
    optional=[],
)
