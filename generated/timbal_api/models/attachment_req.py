# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AttachmentReq`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class AttachmentReq(Model):
    """One role attachment wanted for a member. `scope` is a resource path such as `projects:42` or
    `projects:42:envs:5`; without it (or with `null`) the role's grants apply as they are. A role may be attached
    several times, once per scope.

    Attributes:
        role_id: Id of the role to attach.
        scope: Resource path the role is limited to; `null` for no limit.
    """

    role_id: int
    scope: str | None = UNSET


describe(
    AttachmentReq,
    required=["role_id"],
    optional=["scope"],
)
