# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateEnrollmentTokenResBody`."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from ..types import Field, Model, date_time, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateEnrollmentTokenResBody(Model):
    """The JSON object `CreateEnrollmentTokenResBody`."""

    expires_at: datetime
    """When the enrollment token expires."""

    token: str
    """The enrolment token itself; it cannot be read again."""

    token_id: str
    """Id of the enrollment token."""


describe(
    CreateEnrollmentTokenResBody,
    required=["expires_at", "token", "token_id"],
    optional=[],
    fields={
        "expires_at": Field("expires_at", time=date_time),
    },
)
