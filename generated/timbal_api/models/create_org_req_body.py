# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateOrgReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateOrgReqBody(Model):
    """The JSON object `CreateOrgReqBody`.

    Attributes:
        livemode: Whether billing uses Stripe's live mode. Has effect for superadmins only.
    """

    name: str
    livemode: bool | None = UNSET


describe(
    CreateOrgReqBody,
    required=["name"],
    optional=["livemode"],
)
