# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Token`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Field, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Token(Model):
    """A credential of a user, such as an API key."""

    created_at: int
    """When it was created, as epoch milliseconds."""

    hint: str
    """Secret with all but its prefix and suffix hidden."""

    id: str
    """Id of the credential."""

    kind: str
    """Type of credential; only `api_key` so far."""

    name: str
    """Name given when it was created."""

    org_id: str | None = UNSET
    """Organization the credential is limited to. Absent for older keys with full access."""

    scope: str | None = UNSET
    """IAM scope path such as `projects:42`. Absent for older keys with full access."""

    secret: str | None = UNSET
    """The complete secret; only the response to its creation has it."""


describe(
    Token,
    required=["created_at", "hint", "id", "kind", "name"],
    optional=["org_id", "scope", "secret"],
    fields={
        "created_at": Field("createdAt"),
    },
)
