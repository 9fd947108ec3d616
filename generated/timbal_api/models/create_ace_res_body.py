# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateAceResBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateAceResBody(Model):
    """The new, still empty ACE. Generate its content with `POST /ace/{ace_uid}/jobs`.

    Attributes:
        ace_uid: Id of the new ACE.
    """

    ace_uid: str


describe(
    CreateAceResBody,
    required=["ace_uid"],
    optional=[],
)
