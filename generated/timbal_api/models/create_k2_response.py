# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2Response`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateK2Response(Model):
    """The JSON object `CreateK2Response`."""

    id: str
    """Numeric id of the knowledge base, as a string."""

    name: str
    """Name of the knowledge base."""

    path: str
    """Path of the knowledge base in the project."""

    uid: str
    """Uid of the knowledge base."""


describe(
    CreateK2Response,
    required=["id", "name", "path", "uid"],
    optional=[],
)
