# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgPreview`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgPreview(Model):
    """The JSON object `OrgPreview`.

    Attributes:
        created_at: When it was created, in epoch milliseconds.
        id: Unique id of the organisation.
        n_projects: How many projects the organisation has.
        name: Name of the organisation.
        plan: Plan the organisation subscribes to.
        role: Role of the calling user in the organisation.
        banner_url: URL of the banner image.
        description: What the organisation is about.
        photo_url: URL of the organisation's logo or photo.
    """

    created_at: int
    id: str
    n_projects: int
    name: str
    plan: str
    role: str
    banner_url: str | None = UNSET
    description: str | None = UNSET
    photo_url: str | None = UNSET


describe(
    OrgPreview,
    required=["created_at", "id", "n_projects", "name", "plan", "role"],
    optional=["banner_url", "description", "photo_url"],
)
