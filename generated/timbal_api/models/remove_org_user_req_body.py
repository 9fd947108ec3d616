# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RemoveOrgUserReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class RemoveOrgUserReqBody(Model):
    """The JSON object `RemoveOrgUserReqBody`.

    Attributes:
        email: Email address of a user to remove; combined with `emails` if both are sent.
        emails: Email addresses of several users to remove. If not empty, users are removed as a batch and unknown
            addresses are passed over.
    """

    email: str | None = UNSET
    emails: builtins.list[str] | None = UNSET


describe(
    RemoveOrgUserReqBody,
    required=[],
    optional=["email", "emails"],
)
