# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EditProjectReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EditProjectReqBody(Model):
    """The JSON object `EditProjectReqBody`."""

    description: str | None = UNSET
    is_public_template: bool | None = UNSET
    name: str | None = UNSET
    search_text: str | None = UNSET
    template_description: str | None = UNSET
    use_platform_iam: bool | None = UNSET


describe(
    EditProjectReqBody,
    required=[],
    optional=["description", "is_public_template", "name", "search_text", "template_description", "use_platform_iam"],
)
