# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`KbPreview`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class KbPreview(Model):
    """The JSON object `KbPreview`.

    Attributes:
        id: Id of the knowledge base.
        name: Name of the knowledge base.
        uid: Unique id (`uid`) of the knowledge base.
    """

    id: str
    name: str
    uid: str
    description: str | None = UNSET


describe(
    KbPreview,
    required=["id", "name", "uid"],
    optional=["description"],
)
