# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateTokenReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateTokenReqBody(Model):
    """The JSON object `CreateTokenReqBody`.

    Attributes:
        name: Name to recognise the token by.
        kind: Kind of credential; `api_key` so far.
        org_id: Organisation to limit the token to.
        scope: IAM scope to limit the token to, such as `projects:42`.
    """

    name: str
    kind: str | None = UNSET
    org_id: str | None = UNSET
    scope: str | None = UNSET


describe(
    CreateTokenReqBody,
    required=["name"],
    optional=["kind", "org_id", "scope"],
)
