# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2Response`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateK2Response(Model):
    """The JSON object `CreateK2Response`.

    Attributes:
        id: Numeric id of the knowledge base, as a string.
        uid: Uid of the knowledge base.
    """

    id: str
    name: str
    path: str
    uid: str


describe(
    CreateK2Response,
    required=["id", "name", "path", "uid"],
    optional=[],
)
