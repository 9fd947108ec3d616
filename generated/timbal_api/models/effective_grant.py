# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EffectiveGrant`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .grant_attribution import GrantAttribution
    from .grant_effect import GrantEffect


@define(slots=False, eq=False, repr=False, kw_only=True)
class EffectiveGrant(Model):
    """The JSON object `EffectiveGrant`.

    Attributes:
        action: Key of the IAM action.
        effect: Whether a grant allows or denies. A `deny` takes precedence.
        via: Origin of a grant: its role, the scope of the role's attachment, and the resource pattern as written on
            the role, before narrowing. Found in the `matched_allows` and `matched_denies` of `POST /iam/check`, and
            as `via` in `GET /iam/users/{id}/effective-grants`. The effective resource is `grant_resource`
            intersected with `attachment_scope`, or just `grant_resource` when `attachment_scope` is `null`.
        resource: Resource pattern of the grant, narrowed by the attachment's scope.
    """

    action: str
    effect: GrantEffect
    via: GrantAttribution
    resource: str | None = UNSET


describe(
    EffectiveGrant,
    required=["action", "effect", "via"],
    optional=["resource"],
    nested={
        "via": Ref("GrantAttribution"),
    },
)
