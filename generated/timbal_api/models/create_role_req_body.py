# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateRoleReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateRoleReqBody(Model):
    """The JSON object `CreateRoleReqBody`."""

    name: str
    """Name of the role, unique in the organization. The system names `admin`, `developer`, `billing`, `member` and
    `user` are not accepted."""

    description: str | None = UNSET
    """Description of the role, for people."""

    grants: builtins.list[_models.RoleGrant] | None = UNSET
    """Permissions of the role. May be empty: such a role grants nothing until extended."""


describe(
    CreateRoleReqBody,
    required=["name"],
    optional=["description", "grants"],
    fields={
        "grants": Field("grants", nested=ListOf(Ref("RoleGrant"))),
    },
)
