# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgUser`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgUser(Model):
    """The JSON object `OrgUser`."""

    email: str
    """Email address of the user."""

    pending: bool
    """`true` for an invited member who has yet to finish signing up. Roles can be assigned before the first login."""

    role: str
    """Single role as text, kept for older clients; use `roles` instead."""

    roles: builtins.list[_models.RolePreview]
    """Roles attached to the membership. Empty if there are none, for example for a new invitation."""

    id: str | None = UNSET
    """Unique id of the user. `null` only for old invitations made before users were created along with them. Check
    `pending` to find members who have not registered."""

    name: str | None = UNSET
    """Name to show for the user."""

    photo_url: str | None = UNSET
    """URL of the user's photo."""


describe(
    OrgUser,
    required=["email", "pending", "role", "roles"],
    optional=["id", "name", "photo_url"],
    fields={
        "roles": Field("roles", nested=ListOf(Ref("RolePreview"))),
    },
)
