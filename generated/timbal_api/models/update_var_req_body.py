# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`UpdateVarReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class UpdateVarReqBody(Model):
    """The JSON object `UpdateVarReqBody`.

    Attributes:
        env_ids: Ids of the environments the variable shall be set in.
    """

    description: str | None = UNSET
    env_ids: builtins.list[int] | None = UNSET
    value: str | None = UNSET


describe(
    UpdateVarReqBody,
    required=[],
    optional=["description", "env_ids", "value"],
)
