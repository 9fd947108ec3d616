# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateDomainReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateDomainReqBody(Model):
    """The JSON object `CreateDomainReqBody`."""

    domain: str
    """Host name of the custom domain."""


describe(
    CreateDomainReqBody,
    required=["domain"],
    optional=[],
)
