# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgPreview`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgPreview(Model):
    """The JSON object `OrgPreview`."""

    created_at: int
    """When it was created, in epoch milliseconds."""

    id: str
    """Unique id of the organisation."""

    n_projects: int
    """How many projects the organisation has."""

    name: str
    """Name of the organisation."""

    plan: str
    """Plan the organisation subscribes to."""

    role: str
    """Role of the calling user in the organisation."""

    banner_url: str | None = UNSET
    """URL of the banner image."""

    description: str | None = UNSET
    """What the organisation is about."""

    photo_url: str | None = UNSET
    """URL of the organisation's logo or photo."""


describe(
    OrgPreview,
    required=["created_at", "id", "n_projects", "name", "plan", "role"],
    optional=["banner_url", "description", "photo_url"],
)
