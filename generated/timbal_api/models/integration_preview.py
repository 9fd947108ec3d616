# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`IntegrationPreview`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class IntegrationPreview(Model):
    """The JSON object `IntegrationPreview`.

    Attributes:
        id: Id of the integration.
        name: Name to display.
        provider: Key of the provider.
        logo_url: URL of the logo.
    """

    id: str
    name: str
    provider: str
    logo_url: str | None = UNSET


describe(
    IntegrationPreview,
    required=["id", "name", "provider"],
    optional=["logo_url"],
)
