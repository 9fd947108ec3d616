# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UserAccess`."""

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
    from .allowed_action import AllowedAction
    from .principal_kind import PrincipalKind


@define(slots=False, eq=False, repr=False, kw_only=True)
class UserAccess(Model):
    """A principal with access, found by `GET /iam/resources/{resource}/users` or `GET /iam/actions/{action}/users`.
    Only those with an allowed action are listed; an action that is both allowed and denied counts as denied.
    Platform superadmins appear only if they also have roles attached.

    Attributes:
        allowed_actions: Actions the principal may perform, and the roles that allow them.
        kind: Whether the principal is a person or a machine identity run by the platform, such as the service
            credential of a project.
        user_id: Id of the user or service identity.
    """

    allowed_actions: builtins.list[AllowedAction]
    kind: PrincipalKind
    user_id: str
    email: str | None = UNSET
    name: str | None = UNSET


describe(
    UserAccess,
    required=["allowed_actions", "kind", "user_id"],
    optional=["email", "name"],
    nested={
        "allowed_actions": ListOf(Ref("AllowedAction")),
    },
)
