# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`IntegrationPreview`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class IntegrationPreview(Model):
    """The JSON object `IntegrationPreview`."""

    id: str
    """Id of the integration."""

    name: str
    """Name to display."""

    provider: str
    """Key of the provider."""

    logo_url: str | None = UNSET
    """URL of the logo."""


describe(
    IntegrationPreview,
    required=["id", "name", "provider"],
    optional=["logo_url"],
)
