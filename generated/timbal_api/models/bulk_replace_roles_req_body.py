# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BulkReplaceRolesReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class BulkReplaceRolesReqBody(Model):
    """The JSON object `BulkReplaceRolesReqBody`."""

    users: builtins.list[_models.UserRolesReq]
    """The roles each member should end up with. All or nothing: one invalid entry fails the request and writes
    nothing. List each member once, and not the caller."""


describe(
    BulkReplaceRolesReqBody,
    required=["users"],
    optional=[],
    fields={
        "users": Field("users", nested=ListOf(Ref("UserRolesReq"))),
    },
)
