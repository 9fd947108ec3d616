# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComposeRequest`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ComposeRequest(Model):
    """The JSON object `ComposeRequest`."""

    prompt: str | builtins.list[str | _models.ContentText | _models.ContentFile] | _models.Message
    """The prompt: a string, a list of content blocks, or a whole Message object."""

    rev: str
    """Branch checked out as the working tree for the run."""

    effort: _models.ComposeEffort | None = UNSET
    """How long the model may reason before it answers. More effort costs more and takes longer."""

    mode: _models.ComposeMode | None = UNSET
    """`default` lets the agent call MCP tools, use the shell and change files without asking. `plan` allows only
    read-only tools: it studies the code and writes a plan, changing nothing."""

    model: _models.ComposeModel | None = UNSET
    """Model family. The newest version is always used; a version cannot be chosen."""

    session_id: str | None = UNSET
    """Session to continue. A new one starts when omitted."""


describe(
    ComposeRequest,
    required=["prompt", "rev"],
    optional=["effort", "mode", "model", "session_id"],
    fields={
        "prompt": Field("prompt", nested=OneOf(ListOf(OneOf(Ref("ContentText"), Ref("ContentFile"))), Ref("Message"))),
    },
)
