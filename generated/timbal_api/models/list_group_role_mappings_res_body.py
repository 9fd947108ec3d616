# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListGroupRoleMappingsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListGroupRoleMappingsResBody(Model):
    """The JSON object `ListGroupRoleMappingsResBody`."""

    group_role_mappings: builtins.list[_models.GroupRoleMappingView]
    """Mappings of groups to roles."""


describe(
    ListGroupRoleMappingsResBody,
    required=["group_role_mappings"],
    optional=[],
    fields={
        "group_role_mappings": Field("group_role_mappings", nested=ListOf(Ref("GroupRoleMappingView"))),
    },
)
