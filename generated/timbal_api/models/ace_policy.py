# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AcePolicy`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AcePolicy(Model):
    """One policy of an ACE.

    - `condition`: the situation in words, judged by LLM voters. Without it the policy depends on `requires`
      alone. A rule decides it without a vote, which also allows routing with one LLM call.
    - `requires`: rules on the context variables that must hold.
    - `provides`: the variables this policy supplies; it is skipped if the context already has all of them.
    - `model`: another model to send the request to. Among the policies that match, the first with a `model`
      decides.
    """

    id: str
    """ID of the policy."""

    action: str | None = UNSET
    """Name of the action that the policy decides on."""

    condition: str | None = UNSET
    """The situation in which the policy applies, in words."""

    model: str | None = UNSET
    """Model to send the request to if this policy matches, as `provider/model`, for example
    `anthropic/claude-haiku-4-5`."""

    provides: builtins.list[str] | None = UNSET
    """Ids of the variables this policy supplies."""

    requires: Any = UNSET
    """Conditions for the policy to apply."""

    tool_action: _models.ToolAction | None = UNSET
    """Effect on the tool call; `null` for none."""


describe(
    AcePolicy,
    required=["id"],
    optional=["action", "condition", "model", "provides", "requires", "tool_action"],
    fields={
        "tool_action": Field("tool_action", nested=Ref("ToolAction")),
    },
)
