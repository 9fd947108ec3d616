# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateEnrollmentTokenResBody`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import (
    Field,
    Model,
    date_time,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEnrollmentTokenResBody(Model):
    """The JSON object `CreateEnrollmentTokenResBody`.

    Attributes:
        expires_at: When the enrolment token expires.
        token: The enrolment token itself; it cannot be read again.
        token_id: Id of the enrolment token.
    """

    expires_at: datetime
    token: str
    token_id: str


describe(
    CreateEnrollmentTokenResBody,
    required=["expires_at", "token", "token_id"],
    optional=[],
    fields={
        "expires_at": Field("expires_at", date_time),
    },
)
