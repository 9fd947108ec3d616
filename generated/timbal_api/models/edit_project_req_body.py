# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EditProjectReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EditProjectReqBody(Model):
    """The JSON object `EditProjectReqBody`."""

    description: str | None = UNSET
    """New description of the project."""

    is_public_template: bool | None = UNSET
    """Whether anyone may start a project from this one."""

    name: str | None = UNSET
    """New name of the project."""

    search_text: str | None = UNSET
    """Words by which people find the template."""

    template_description: str | None = UNSET
    """Description of the project as a template."""

    use_platform_iam: bool | None = UNSET
    """Whether the project uses the platform's access control."""


describe(
    EditProjectReqBody,
    required=[],
    optional=["description", "is_public_template", "name", "search_text", "template_description", "use_platform_iam"],
)
