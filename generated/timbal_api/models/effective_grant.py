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
    """Whether the grant allows or denies."""

    via: _models.GrantAttribution
    """Role with the grant."""

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
