# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`LinkAceReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class LinkAceReqBody(Model):
    """Names the ACE to link to a workforce component.

    Attributes:
        ace_uid: The ACE to link, by `uid`; it must belong to the same organisation.
    """

    ace_uid: str


describe(
    LinkAceReqBody,
    required=["ace_uid"],
    optional=[],
)
