# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectTemplate`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectTemplate(Model):
    """A public project template. To create a project from it, call `POST /orgs/{org_id}/projects` with `{ "origin":
    { "type": "Template", "project_id": <id> } }`.
    """

    created_at: int
    """When it was created, in epoch milliseconds."""

    has_ui: bool
    """Whether a web UI is part of the template."""

    id: str
    """Project id; pass it as `project_id` to create a project from the template."""

    name: str
    """Name to show for the template."""

    template_uses: int
    """How many projects were made from the template."""

    description: str | None = UNSET
    """The template in brief."""

    screenshot_signed_url: str | None = UNSET
    """Signed URL of the template's screenshot, made anew for each response and valid for a short time. Present only
    for screenshots that Timbal hosts, when signing is set up."""

    screenshot_url: str | None = UNSET
    """**Deprecated:** use `screenshot_signed_url` if it is there."""

    search_text: str | None = UNSET
    """Text compared by meaning when templates are recommended."""

    template_description: str | None = UNSET
    """Description that the template catalog shows to the public."""


describe(
    ProjectTemplate,
    required=["created_at", "has_ui", "id", "name", "template_uses"],
    optional=["description", "screenshot_signed_url", "screenshot_url", "search_text", "template_description"],
)
