# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateScimTokenReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateScimTokenReqBody(Model):
    """Settings of a new SCIM token."""

    label: str | None = UNSET
    """Name by which administrators know the token, e.g. "Entra prod"."""

    provider_id: int | None = UNSET
    """Identity-provider connection the token belongs to. Groups pushed over SCIM get their roles from its group
    mappings. Without it the token only adds and removes members."""


describe(
    CreateScimTokenReqBody,
    required=[],
    optional=["label", "provider_id"],
)
