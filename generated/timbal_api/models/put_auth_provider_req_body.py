# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PutAuthProviderReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PutAuthProviderReqBody(Model):
    """Creates or changes one sign-in method.

    Attributes:
        enabled: Whether the sign-in method is on.
    """

    enabled: bool


describe(
    PutAuthProviderReqBody,
    required=["enabled"],
    optional=[],
)
