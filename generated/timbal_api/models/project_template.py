# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectTemplate`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectTemplate(Model):
    """A public project template. To create a project from it, call `POST /orgs/{org_id}/projects` with `{ "origin": {
    "type": "Template", "project_id": <id> } }`.

    Attributes:
        created_at: When it was created, in epoch milliseconds.
        has_ui: Whether a web UI is part of the template.
        id: Project id; give it as `project_id` to create a project from the template.
        name: Name to show for the template.
        template_uses: How many projects were made from the template.
        description: What the template offers, in brief.
        screenshot_signed_url: Signed URL of the template's screenshot, made anew for each response and valid for a short time. Present
            only for screenshots that Timbal hosts, when signing is set up.
        screenshot_url: **Deprecated:** use `screenshot_signed_url` if it is there.
        search_text: Text compared by meaning when templates are recommended.
        template_description: Description that the template catalogue shows to the public.
    """

    created_at: int
    has_ui: bool
    id: str
    name: str
    template_uses: int
    description: str | None = UNSET
    screenshot_signed_url: str | None = UNSET
    screenshot_url: str | None = UNSET
    search_text: str | None = UNSET
    template_description: str | None = UNSET


describe(
    ProjectTemplate,
    required=["created_at", "has_ui", "id", "name", "template_uses"],
    optional=["description", "screenshot_signed_url", "screenshot_url", "search_text", "template_description"],
)
