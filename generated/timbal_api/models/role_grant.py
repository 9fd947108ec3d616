# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RoleGrant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .grant_effect import GrantEffect


@define(slots=False, eq=False, repr=False, kw_only=True)
class RoleGrant(Model):
    """One grant of a role. `resource` is absent for actions without a resource (such as `users.read`), otherwise a
    path like `projects:42:envs:5` or `projects:42:envs:*`. `condition` is stored but has no effect so far.

    Attributes:
        action: IAM action key such as `users.read`.
        effect: Whether a grant allows or denies. A `deny` takes precedence.
        condition: Stored as sent; without effect so far.
        resource: Path of the resource, such as `projects:42:envs:5`.
    """

    action: str
    effect: GrantEffect
    condition: Any = UNSET
    resource: str | None = UNSET


describe(
    RoleGrant,
    required=["action", "effect"],
    optional=["condition", "resource"],
)
