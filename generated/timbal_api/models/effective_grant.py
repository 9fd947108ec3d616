# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EffectiveGrant`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EffectiveGrant(Model):
    """The JSON object `EffectiveGrant`."""

    action: str
    """Key of the IAM action."""

    effect: _models.GrantEffect
    """Whether a grant allows or denies. A `deny` takes precedence."""

    via: _models.GrantAttribution
    """Origin of a grant: its role, the scope of the role's attachment, and the resource pattern as written on the
    role, before narrowing. Found in the `matched_allows` and `matched_denies` of `POST /iam/check`, and as `via`
    in `GET /iam/users/{id}/effective-grants`. The effective resource is `grant_resource` intersected with
    `attachment_scope`, or just `grant_resource` when `attachment_scope` is `null`."""

    resource: str | None = UNSET
    """Resource pattern of the grant, narrowed by the attachment's scope."""


describe(
    EffectiveGrant,
    required=["action", "effect", "via"],
    optional=["resource"],
    fields={
        "via": Field("via", nested=Ref("GrantAttribution")),
    },
)
