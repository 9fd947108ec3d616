# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectOriginTemplate`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ProjectOriginTemplate(Model):
    """The JSON object `ProjectOriginTemplate`.

    Attributes:
        project_id: Id of the template's project.
    """

    project_id: int
    type: Literal["Template"] = "Template"


describe(
    ProjectOriginTemplate,
    required=["project_id", "type"],
    optional=[],
    constants={
        "type": "Template",
    },
)
