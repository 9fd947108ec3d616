# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DuplicateProjectReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class DuplicateProjectReqBody(Model):
    """The JSON object `DuplicateProjectReqBody`."""

    name: str | None = UNSET
    """Name of the copy. By default the source's name plus " copy", made unique in the organization."""


describe(
    DuplicateProjectReqBody,
    required=[],
    optional=["name"],
)
