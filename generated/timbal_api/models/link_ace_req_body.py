# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`LinkAceReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class LinkAceReqBody(Model):
    """Names the ACE to link to a workforce component."""

    ace_uid: str
    """The ACE to link, by `uid`; it must belong to the same organization."""


describe(
    LinkAceReqBody,
    required=["ace_uid"],
    optional=[],
)
