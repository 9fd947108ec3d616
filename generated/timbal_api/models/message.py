# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Message`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class Message(Model):
    """The JSON object `Message`."""

    content: builtins.list[_models.ContentText | _models.ContentFile]
    """Text and files of the message, in order."""

    role: _models.Role | None = UNSET
    """The author of the message."""


describe(
    Message,
    required=["content"],
    optional=["role"],
    fields={
        "content": Field("content", nested=ListOf(OneOf(Ref("ContentText"), Ref("ContentFile")))),
    },
)
