# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateOrgReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateOrgReqBody(Model):
    """The JSON object `CreateOrgReqBody`."""

    name: str
    """Name of the organization."""

    livemode: bool | None = UNSET
    """Whether billing uses Stripe's live mode. Has effect for superadmins only."""


describe(
    CreateOrgReqBody,
    required=["name"],
    optional=["livemode"],
)
