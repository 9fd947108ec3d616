# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateProjectResBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateProjectResBody(Model):
    """The JSON object `CreateProjectResBody`."""

    id: int
    """ID of the project."""

    name: str
    """Name of the project."""


describe(
    CreateProjectResBody,
    required=["id", "name"],
    optional=[],
)
