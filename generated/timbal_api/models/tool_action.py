# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ToolAction`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ToolAction(Model):
    """A fixed tool call that belongs to a policy. A value `"$var_id"` in `params` stands for an extracted context
    variable. Inside longer strings, such as SQL, `$var_id` is replaced in place.
    """

    tool: str
    """Name of the tool to call."""

    confirmation: str | None = UNSET
    """How sure the matcher must be: `none` (passing the prefilter is enough), `majority` (default) or `unanimous`
    (every voter agrees)."""

    params: builtins.dict[str, Any] | None = UNSET
    """Arguments of the call."""


describe(
    ToolAction,
    required=["tool"],
    optional=["confirmation", "params"],
)
