# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`GrantAttribution`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class GrantAttribution(Model):
    """Origin of a grant: its role, the scope of the role's attachment, and the resource pattern as written on the
    role, before narrowing. Found in the `matched_allows` and `matched_denies` of `POST /iam/check`, and as `via` in
    `GET /iam/users/{id}/effective-grants`. The effective resource is `grant_resource` intersected with
    `attachment_scope`, or just `grant_resource` when `attachment_scope` is `null`.

    Attributes:
        role_id: Id of the contributing role.
        attachment_scope: Scope of the role's attachment; `null` for no narrowing.
        grant_resource: Resource pattern as written on the role.
    """

    role_id: str
    role_name: str
    attachment_scope: str | None = UNSET
    grant_resource: str | None = UNSET


describe(
    GrantAttribution,
    required=["role_id", "role_name"],
    optional=["attachment_scope", "grant_resource"],
)
