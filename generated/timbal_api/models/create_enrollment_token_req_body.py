# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateEnrollmentTokenReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateEnrollmentTokenReqBody(Model):
    """The JSON object `CreateEnrollmentTokenReqBody`."""

    name: str | None = UNSET
    """Name for your own use, such as `warehouse-pg box`."""

    ttl_secs: int | None = UNSET
    """How long the token is valid, in seconds; 86400 (24 hours) by default, 30 days at most."""


describe(
    CreateEnrollmentTokenReqBody,
    required=[],
    optional=["name", "ttl_secs"],
)
