# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectPreview`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectPreview(Model):
    """The JSON object `ProjectPreview`."""

    created_at: int
    """When it was created, in epoch milliseconds."""

    id: str
    """Unique id of the project."""

    is_public_template: bool
    """Whether the project is published as a template."""

    name: str
    """Name of the project."""

    role: str
    """**Deprecated**, to be removed. Always `"admin"`; what the caller may do follows from IAM grants. Ask
    `/orgs/{org_id}/iam/check` or the effective grants."""

    template_uses: int
    """How many times the template was used."""

    default_role: str | None = UNSET
    """Role that each member of the organization gets in the project by default."""

    description: str | None = UNSET
    """Description of the project."""

    screenshot_signed_url: str | None = UNSET
    """Signed URL of the screenshot, made anew for each response and valid for a short time. Present only for
    screenshots that Timbal hosts, when signing is set up."""

    screenshot_url: str | None = UNSET
    """**Deprecated:** use `screenshot_signed_url` if it is there."""


describe(
    ProjectPreview,
    required=["created_at", "id", "is_public_template", "name", "role", "template_uses"],
    optional=["default_role", "description", "screenshot_signed_url", "screenshot_url"],
)
