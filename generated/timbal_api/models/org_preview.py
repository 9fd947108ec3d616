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
    """Unique id of the organization."""

    n_projects: int
    """How many projects the organization has."""

    name: str
    """Name of the organization."""

    plan: str
    """Plan the organization subscribes to."""

    role: str
    """Role of the calling user in the organization."""

    banner_url: str | None = UNSET
    """URL of the banner image."""

    description: str | None = UNSET
    """The business of the organization."""

    photo_url: str | None = UNSET
    """URL of the organization's logo or photo."""


describe(
    OrgPreview,
    required=["created_at", "id", "n_projects", "name", "plan", "role"],
    optional=["banner_url", "description", "photo_url"],
)
