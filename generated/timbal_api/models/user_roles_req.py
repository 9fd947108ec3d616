# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UserRolesReq`."""

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
    from .attachment_req import AttachmentReq


@define(slots=False, eq=False, repr=False, kw_only=True)
class UserRolesReq(Model):
    """Role attachments for one member in a bulk request.

    Attributes:
        attachments: All role attachments the member shall have, as in the request for a single member: others are removed,
            an empty list removes all, and repeated `(role_id, scope)` pairs do no harm.
    """

    attachments: builtins.list[AttachmentReq]
    user_id: int


describe(
    UserRolesReq,
    required=["attachments", "user_id"],
    optional=[],
    nested={
        "attachments": ListOf(Ref("AttachmentReq")),
    },
)
