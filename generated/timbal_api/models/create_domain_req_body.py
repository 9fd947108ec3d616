# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateDomainReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateDomainReqBody(Model):
    """The JSON object `CreateDomainReqBody`.

    Attributes:
        domain: Host name of the custom domain.
    """

    domain: str


describe(
    CreateDomainReqBody,
    required=["domain"],
    optional=[],
)
