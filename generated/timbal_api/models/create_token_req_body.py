# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateTokenReqBody`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateTokenReqBody(Model):
    """The JSON object `CreateTokenReqBody`."""

    name: str
    """Name to recognize the token by."""

    kind: str | None = UNSET
    """Type of credential; `api_key` so far."""

    org_id: str | None = UNSET
    """Organization to limit the token to."""

    scope: str | None = UNSET
    """IAM scope to limit the token to, such as `projects:42`."""


describe(
    CreateTokenReqBody,
    required=["name"],
    optional=["kind", "org_id", "scope"],
)
