# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`VarInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .var_type import VarType


@define(slots=False, eq=False, repr=False, kw_only=True)
class VarInput(Model):
    """The JSON object `VarInput`."""

    name: str
    type: VarType
    value: str
    description: str | None = UNSET


describe(
    VarInput,
    required=["name", "type", "value"],
    optional=["description"],
)
