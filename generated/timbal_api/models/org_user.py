# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgUser`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .role_preview import RolePreview


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgUser(Model):
    """The JSON object `OrgUser`.

    Attributes:
        email: Email address of the user.
        pending: `true` for an invited member who has yet to finish signing up. Roles can be assigned before the first
            login.
        role: Single role as text, kept for older clients; use `roles` instead.
        roles: Roles attached to the membership. Empty if there are none, as for someone just invited.
        id: Unique id of the user. `null` only for old invitations made before users were created along with them;
            check `pending` to find members who have not registered.
        name: Name to show for the user.
        photo_url: URL of the user's photo.
    """

    email: str
    pending: bool
    role: str
    roles: builtins.list[RolePreview]
    id: str | None = UNSET
    name: str | None = UNSET
    photo_url: str | None = UNSET


describe(
    OrgUser,
    required=["email", "pending", "role", "roles"],
    optional=["id", "name", "photo_url"],
    nested={
        "roles": ListOf(Ref("RolePreview")),
    },
)
