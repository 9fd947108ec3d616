# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateVarReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class UpdateVarReqBody(Model):
    """The JSON object `UpdateVarReqBody`."""

    description: str | None = UNSET
    """New description of the variable."""

    env_ids: builtins.list[int] | None = UNSET
    """Ids of the environments the variable shall be set in."""

    value: str | None = UNSET
    """New value of the variable."""


describe(
    UpdateVarReqBody,
    required=[],
    optional=["description", "env_ids", "value"],
)
