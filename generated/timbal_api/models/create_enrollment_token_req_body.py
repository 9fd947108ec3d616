# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateEnrollmentTokenReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateEnrollmentTokenReqBody(Model):
    """The JSON object `CreateEnrollmentTokenReqBody`.

    Attributes:
        name: Name for your own use, such as `warehouse-pg box`.
        ttl_secs: How long the token is valid, in seconds; 86400 (24 hours) by default, 30 days at most.
    """

    name: str | None = UNSET
    ttl_secs: int | None = UNSET


describe(
    CreateEnrollmentTokenReqBody,
    required=[],
    optional=["name", "ttl_secs"],
)
