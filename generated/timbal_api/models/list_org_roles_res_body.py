# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgRolesResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListOrgRolesResBody(Model):
    """The JSON object `ListOrgRolesResBody`."""

    roles: builtins.list[_models.RolePreview]
    """Roles the organization can use: the `system` ones, followed by its own in alphabetical order."""


describe(
    ListOrgRolesResBody,
    required=["roles"],
    optional=[],
    fields={
        "roles": Field("roles", nested=ListOf(Ref("RolePreview"))),
    },
)
