# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Message`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    OneOf,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .content_file import ContentFile
    from .content_text import ContentText
    from .role import Role


@define(slots=False, eq=False, repr=False, kw_only=True)
class Message(Model):
    """The JSON object `Message`."""

    content: builtins.list[ContentText | ContentFile]
    role: Role | None = UNSET


describe(
    Message,
    required=["content"],
    optional=["role"],
    nested={
        "content": ListOf(OneOf(Ref("ContentText"), Ref("ContentFile"))),
    },
)
