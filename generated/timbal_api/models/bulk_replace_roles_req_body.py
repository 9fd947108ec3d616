# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BulkReplaceRolesReqBody`."""

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
    from .user_roles_req import UserRolesReq


@define(slots=False, eq=False, repr=False, kw_only=True)
class BulkReplaceRolesReqBody(Model):
    """The JSON object `BulkReplaceRolesReqBody`.

    Attributes:
        users: The roles each member should end up with. All or nothing: one invalid entry fails the request and writes
            nothing. List each member once, and not the caller.
    """

    users: builtins.list[UserRolesReq]


describe(
    BulkReplaceRolesReqBody,
    required=["users"],
    optional=[],
    nested={
        "users": ListOf(Ref("UserRolesReq")),
    },
)
