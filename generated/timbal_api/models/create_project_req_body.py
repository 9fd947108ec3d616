# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateProjectReqBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    OneOf,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .project_origin_scratch import ProjectOriginScratch
    from .project_origin_template import ProjectOriginTemplate


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateProjectReqBody(Model):
    """The JSON object `CreateProjectReqBody`."""

    origin: ProjectOriginTemplate | ProjectOriginScratch
    name: str | None = UNSET


describe(
    CreateProjectReqBody,
    required=["origin"],
    optional=["name"],
    nested={
        "origin": OneOf(Ref("ProjectOriginTemplate"), Ref("ProjectOriginScratch")),
    },
)
