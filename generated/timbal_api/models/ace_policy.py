# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AcePolicy`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .tool_action import ToolAction


@define(slots=False, eq=False, repr=False, kw_only=True)
class AcePolicy(Model):
    """One policy of an ACE.

    - `condition`: the situation in words, judged by LLM voters. Without it the policy depends on `requires` alone:
      it is decided by rule and never put to a vote, which also allows routing with one LLM call.
    - `requires`: rules on the context variables that must hold.
    - `provides`: the variables this policy supplies; it is skipped if the context already has all of them.
    - `model`: another model to send the request to. Among the policies that match, the first with a `model`
      decides.

    Attributes:
        condition: The situation in which the policy applies, in words.
        model: Model to send the request to if this policy matches, as `provider/model`, for example
            `anthropic/claude-haiku-4-5`.
        provides: Ids of the variables this policy supplies.
    """

    id: str
    action: str | None = UNSET
    condition: str | None = UNSET
    model: str | None = UNSET
    provides: builtins.list[str] | None = UNSET
    requires: Any = UNSET
    tool_action: ToolAction | None = UNSET


describe(
    AcePolicy,
    required=["id"],
    optional=["action", "condition", "model", "provides", "requires", "tool_action"],
    nested={
        "tool_action": Ref("ToolAction"),
    },
)
