# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ScimTokenView`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ScimTokenView(Model):
    """A SCIM token without its secret."""

    created_at: int
    enabled: bool
    id: str
    org_id: str
    updated_at: int
    label: str | None = UNSET
    """Label given to the token."""

    last_used_at: int | None = UNSET
    provider_id: str | None = UNSET
    """Identity provider the token is bound to, if any."""


describe(
    ScimTokenView,
    required=["created_at", "enabled", "id", "org_id", "updated_at"],
    optional=["label", "last_used_at", "provider_id"],
)
