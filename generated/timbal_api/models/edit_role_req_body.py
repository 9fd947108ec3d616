# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EditRoleReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EditRoleReqBody(Model):
    """The JSON object `EditRoleReqBody`."""

    description: str | None = UNSET
    """Text describing the role. Send `null` to remove it."""

    grants: builtins.list[_models.RoleGrant] | None = UNSET
    """The grants the role shall have from now on; earlier ones are dropped."""

    name: str | None = UNSET
    """Changed name of the role. System names are refused."""


describe(
    EditRoleReqBody,
    required=[],
    optional=["description", "grants", "name"],
    fields={
        "grants": Field("grants", nested=ListOf(Ref("RoleGrant"))),
    },
)
