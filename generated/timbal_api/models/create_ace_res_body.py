# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateAceResBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateAceResBody(Model):
    """The new, still empty ACE. Generate its content with `POST /ace/{ace_uid}/jobs`."""

    ace_uid: str
    """Id of the new ACE."""


describe(
    CreateAceResBody,
    required=["ace_uid"],
    optional=[],
)
