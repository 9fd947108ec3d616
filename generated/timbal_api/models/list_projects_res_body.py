# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListProjectsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListProjectsResBody(Model):
    """The JSON object `ListProjectsResBody`."""

    projects: builtins.list[_models.ProjectPreview | _models.ProjectDetail]
    """Projects on this page."""


describe(
    ListProjectsResBody,
    required=["projects"],
    optional=[],
    fields={
        "projects": Field("projects", nested=ListOf(OneOf(Ref("ProjectPreview"), Ref("ProjectDetail")))),
    },
)
