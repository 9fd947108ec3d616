# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ReplaceRolesReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ReplaceRolesReqBody(Model):
    """The JSON object `ReplaceRolesReqBody`."""

    attachments: builtins.list[_models.AttachmentReq]
    """All role attachments the member shall have. Those not listed are removed and missing ones added; an empty
    list removes all. Repeated `(role_id, scope)` pairs do no harm."""


describe(
    ReplaceRolesReqBody,
    required=["attachments"],
    optional=[],
    fields={
        "attachments": Field("attachments", nested=ListOf(Ref("AttachmentReq"))),
    },
)
