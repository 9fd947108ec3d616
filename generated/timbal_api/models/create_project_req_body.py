# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateProjectReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Field, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateProjectReqBody(Model):
    """The JSON object `CreateProjectReqBody`."""

    origin: _models.ProjectOriginTemplate | _models.ProjectOriginScratch
    """Starting point of the project: a template or nothing."""

    name: str | None = UNSET
    """Name of the project."""


describe(
    CreateProjectReqBody,
    required=["origin"],
    optional=["name"],
    fields={
        "origin": Field("origin", nested=OneOf(Ref("ProjectOriginTemplate"), Ref("ProjectOriginScratch"))),
    },
)
