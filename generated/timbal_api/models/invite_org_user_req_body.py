# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`InviteOrgUserReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class InviteOrgUserReqBody(Model):
    """The JSON object `InviteOrgUserReqBody`.

    Attributes:
        email: One address to invite. Older form of `emails`; both are combined if given.
        emails: Addresses to invite.
        send_email: Whether each invitee gets an email; `true` by default.
    """

    email: str | None = UNSET
    emails: builtins.list[str] | None = UNSET
    send_email: bool | None = UNSET


describe(
    InviteOrgUserReqBody,
    required=[],
    optional=["email", "emails", "send_email"],
)
