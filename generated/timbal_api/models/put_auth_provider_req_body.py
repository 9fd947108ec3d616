# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PutAuthProviderReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PutAuthProviderReqBody(Model):
    """Creates or changes one sign-in method."""

    enabled: bool
    """Whether the sign-in method is on."""


describe(
    PutAuthProviderReqBody,
    required=["enabled"],
    optional=[],
)
