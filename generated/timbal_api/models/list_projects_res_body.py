# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListProjectsResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    OneOf,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .project_detail import ProjectDetail
    from .project_preview import ProjectPreview


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListProjectsResBody(Model):
    """The JSON object `ListProjectsResBody`."""

    projects: builtins.list[ProjectPreview | ProjectDetail]


describe(
    ListProjectsResBody,
    required=["projects"],
    optional=[],
    nested={
        "projects": ListOf(OneOf(Ref("ProjectPreview"), Ref("ProjectDetail"))),
    },
)
