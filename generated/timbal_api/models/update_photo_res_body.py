# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdatePhotoResBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdatePhotoResBody(Model):
    """The JSON object `UpdatePhotoResBody`."""

    photo_url: str
    """Public URL of the new picture."""


describe(
    UpdatePhotoResBody,
    required=["photo_url"],
    optional=[],
)
