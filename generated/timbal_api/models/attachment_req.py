# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AttachmentReq`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AttachmentReq(Model):
    """One role attachment wanted for a member. `scope` is a resource path such as `projects:42` or
    `projects:42:envs:5`. Without it (or with `null`) the role's grants apply unchanged. A role may be attached
    several times, once per scope.
    """

    role_id: int
    """Id of the role to attach."""

    scope: str | None = UNSET
    """Resource path the role is limited to; `null` for no limit."""


describe(
    AttachmentReq,
    required=["role_id"],
    optional=["scope"],
)
