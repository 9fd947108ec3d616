# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateOrgPhotoResBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class UpdateOrgPhotoResBody(Model):
    """The JSON object `UpdateOrgPhotoResBody`.

    Attributes:
        photo_url: Public URL of the new logo.
    """

    photo_url: str


describe(
    UpdateOrgPhotoResBody,
    required=["photo_url"],
    optional=[],
)
