# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`InviteOrgUserReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class InviteOrgUserReqBody(Model):
    """The JSON object `InviteOrgUserReqBody`."""

    email: str | None = UNSET
    """One address to invite. Older form of `emails`; both are combined if given."""

    emails: builtins.list[str] | None = UNSET
    """Addresses to invite."""

    send_email: bool | None = UNSET
    """Whether each invitee gets an email; `true` by default."""


describe(
    InviteOrgUserReqBody,
    required=[],
    optional=["email", "emails", "send_email"],
)
