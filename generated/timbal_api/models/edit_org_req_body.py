# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EditOrgReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EditOrgReqBody(Model):
    """The JSON object `EditOrgReqBody`."""

    banner_url: str | None = UNSET
    """URL of the banner image."""

    contact_email: str | None = UNSET
    """Email address for contact."""

    contact_name: str | None = UNSET
    """Name of the person to contact."""

    contact_phone: str | None = UNSET
    """Phone number for contact."""

    country: str | None = UNSET
    """Country as a two-letter code (ISO 3166-1 alpha-2)."""

    description: str | None = UNSET
    """The business of the organization."""

    name: str | None = UNSET
    """Name of the organization."""


describe(
    EditOrgReqBody,
    required=[],
    optional=["banner_url", "contact_email", "contact_name", "contact_phone", "country", "description", "name"],
)
