# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UserRolesReq`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UserRolesReq(Model):
    """Role attachments for one member in a bulk request."""

    attachments: builtins.list[_models.AttachmentReq]
    """All role attachments the member shall have, as in the request for a single member. Others are removed, an
    empty list removes all, and repeated `(role_id, scope)` pairs do no harm."""

    user_id: int
    """ID of the user."""


describe(
    UserRolesReq,
    required=["attachments", "user_id"],
    optional=[],
    fields={
        "attachments": Field("attachments", nested=ListOf(Ref("AttachmentReq"))),
    },
)
