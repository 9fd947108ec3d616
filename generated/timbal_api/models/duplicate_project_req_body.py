# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DuplicateProjectReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class DuplicateProjectReqBody(Model):
    """The JSON object `DuplicateProjectReqBody`.

    Attributes:
        name: Name of the copy. By default the source's name plus " copy", made unique in the organisation.
    """

    name: str | None = UNSET


describe(
    DuplicateProjectReqBody,
    required=[],
    optional=["name"],
)
