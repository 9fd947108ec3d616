# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`GrantAttribution`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class GrantAttribution(Model):
    """Origin of a grant: its role, the scope of the role's attachment, and the role's resource pattern before
    narrowing. Found in the `matched_allows` and `matched_denies` of `POST /iam/check`, and as `via` in `GET
    /iam/users/{id}/effective-grants`. The effective resource is `grant_resource` intersected with
    `attachment_scope`, or just `grant_resource` when `attachment_scope` is `null`.
    """

    role_id: str
    """Id of the contributing role."""

    role_name: str
    """Name of the role that holds the grant."""

    attachment_scope: str | None = UNSET
    """Scope of the role's attachment; `null` for no narrowing."""

    grant_resource: str | None = UNSET
    """Resource pattern as written on the role."""


describe(
    GrantAttribution,
    required=["role_id", "role_name"],
    optional=["attachment_scope", "grant_resource"],
)
