# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RemoveOrgUserReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RemoveOrgUserReqBody(Model):
    """The JSON object `RemoveOrgUserReqBody`."""

    email: str | None = UNSET
    """Email address of a user to remove; combined with `emails` if both are sent."""

    emails: builtins.list[str] | None = UNSET
    """Email addresses of several users to remove. If not empty, users are removed as a batch and unknown addresses
    are passed over."""


describe(
    RemoveOrgUserReqBody,
    required=[],
    optional=["email", "emails"],
)
