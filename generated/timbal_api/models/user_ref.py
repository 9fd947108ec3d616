# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UserRef`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UserRef(Model):
    """The JSON object `UserRef`."""

    email: str
    """Email address of the user."""

    id: str
    """ID of the user."""

    name: str
    """Name of the user."""

    photo_url: str | None = UNSET
    """URL of the photo of the user."""


describe(
    UserRef,
    required=["email", "id", "name"],
    optional=["photo_url"],
)
