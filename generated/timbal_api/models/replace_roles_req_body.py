# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ReplaceRolesReqBody`."""

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
class ReplaceRolesReqBody(Model):
    """The JSON object `ReplaceRolesReqBody`.

    Attributes:
        attachments: All role attachments the member shall have. Those not listed are removed and missing ones added; an
            empty list removes all. Repeated `(role_id, scope)` pairs do no harm.
    """

    attachments: builtins.list[AttachmentReq]


describe(
    ReplaceRolesReqBody,
    required=["attachments"],
    optional=[],
    nested={
        "attachments": ListOf(Ref("AttachmentReq")),
    },
)
