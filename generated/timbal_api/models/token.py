# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Token`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class Token(Model):
    """A credential of a user, such as an API key.

    Attributes:
        created_at: When it was created, as epoch milliseconds.
        hint: Secret with all but its prefix and suffix hidden.
        id: Id of the credential.
        kind: Kind of credential; only `api_key` so far.
        name: Name given when it was created.
        org_id: Organisation the credential is limited to. Absent for older keys with full access.
        scope: IAM scope path such as `projects:42`. Absent for older keys with full access.
        secret: The complete secret; only the response to its creation has it.
    """

    created_at: int
    hint: str
    id: str
    kind: str
    name: str
    org_id: str | None = UNSET
    scope: str | None = UNSET
    secret: str | None = UNSET


describe(
    Token,
    required=["created_at", "hint", "id", "kind", "name"],
    optional=["org_id", "scope", "secret"],
    fields={
        "created_at": Field("createdAt"),
    },
)
