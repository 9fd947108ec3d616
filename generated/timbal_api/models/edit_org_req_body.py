# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EditOrgReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class EditOrgReqBody(Model):
    """The JSON object `EditOrgReqBody`.

    Attributes:
        banner_url: URL of the banner image.
        contact_email: Email address for contact.
        contact_name: Name of the person to contact.
        contact_phone: Phone number for contact.
        country: Country as a two-letter code (ISO 3166-1 alpha-2).
        description: What the organisation is about.
        name: Name of the organisation.
    """

    banner_url: str | None = UNSET
    contact_email: str | None = UNSET
    contact_name: str | None = UNSET
    contact_phone: str | None = UNSET
    country: str | None = UNSET
    description: str | None = UNSET
    name: str | None = UNSET


describe(
    EditOrgReqBody,
    required=[],
    optional=["banner_url", "contact_email", "contact_name", "contact_phone", "country", "description", "name"],
)
