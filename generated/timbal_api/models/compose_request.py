# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComposeRequest`."""

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
    from .compose_effort import ComposeEffort
    from .compose_mode import ComposeMode
    from .compose_model import ComposeModel
    from .content_file import ContentFile
    from .content_text import ContentText
    from .message import Message


@define(slots=False, eq=False, repr=False, kw_only=True)
class ComposeRequest(Model):
    """The JSON object `ComposeRequest`.

    Attributes:
        prompt: What to ask: a string, a list of content blocks, or a whole Message object.
        rev: Branch checked out as the working tree for the run.
        session_id: Session to continue. A new one starts when omitted.
    """

    prompt: str | builtins.list[str | ContentText | ContentFile] | Message
    rev: str
    effort: ComposeEffort | None = UNSET
    mode: ComposeMode | None = UNSET
    model: ComposeModel | None = UNSET
    session_id: str | None = UNSET


describe(
    ComposeRequest,
    required=["prompt", "rev"],
    optional=["effort", "mode", "model", "session_id"],
    nested={
        "prompt": OneOf(ListOf(OneOf(Ref("ContentText"), Ref("ContentFile"))), Ref("Message")),
    },
)
