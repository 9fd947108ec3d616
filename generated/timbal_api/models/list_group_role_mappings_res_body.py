# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListGroupRoleMappingsResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .group_role_mapping_view import GroupRoleMappingView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListGroupRoleMappingsResBody(Model):
    """The JSON object `ListGroupRoleMappingsResBody`."""

    group_role_mappings: builtins.list[GroupRoleMappingView]


describe(
    ListGroupRoleMappingsResBody,
    required=["group_role_mappings"],
    optional=[],
    nested={
        "group_role_mappings": ListOf(Ref("GroupRoleMappingView")),
    },
)
