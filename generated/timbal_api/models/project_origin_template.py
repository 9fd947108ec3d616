# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectOriginTemplate`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ProjectOriginTemplate(Model):
    """The JSON object `ProjectOriginTemplate`."""

    project_id: int
    """Id of the template's project."""

    type: Literal["Template"] = "Template"
    """Always `Template`."""


describe(
    ProjectOriginTemplate,
    required=["project_id", "type"],
    optional=[],
    constants={
        "type": "Template",
    },
)
