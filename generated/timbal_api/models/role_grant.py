# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RoleGrant`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RoleGrant(Model):
    """One grant of a role. `resource` is absent for actions without a resource (such as `users.read`), otherwise a
    path like `projects:42:envs:5` or `projects:42:envs:*`. `condition` is stored but has no effect so far.
    """

    action: str
    """IAM action key such as `users.read`."""

    effect: _models.GrantEffect
    """Whether the grant allows or denies."""

    condition: Any = UNSET
    """Stored as sent; without effect so far."""

    resource: str | None = UNSET
    """Path of the resource, such as `projects:42:envs:5`."""


describe(
    RoleGrant,
    required=["action", "effect"],
    optional=["condition", "resource"],
)
