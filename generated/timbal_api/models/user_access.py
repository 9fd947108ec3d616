# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UserAccess`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UserAccess(Model):
    """A principal with access, found by `GET /iam/resources/{resource}/users` or `GET /iam/actions/{action}/users`.
    Only those with an allowed action are listed; an action that is both allowed and denied counts as denied.
    Platform superadmins appear only if they also have roles attached.
    """

    allowed_actions: builtins.list[_models.AllowedAction]
    """Actions the principal may perform, and the roles that allow them."""

    kind: _models.PrincipalKind
    """Whether the principal is a person or a service."""

    user_id: str
    """Id of the user or service identity."""

    email: str | None = UNSET
    """Email address; `null` for a principal without one."""

    name: str | None = UNSET
    """Name; `null` if unknown."""


describe(
    UserAccess,
    required=["allowed_actions", "kind", "user_id"],
    optional=["email", "name"],
    fields={
        "allowed_actions": Field("allowed_actions", nested=ListOf(Ref("AllowedAction"))),
    },
)
