# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`VarInput`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class VarInput(Model):
    """The JSON object `VarInput`."""

    name: str
    """Name of the variable."""

    type: _models.VarType
    """Type of the variable."""

    value: str
    """Value of the variable."""

    description: str | None = UNSET
    """Description of the variable, for people."""


describe(
    VarInput,
    required=["name", "type", "value"],
    optional=["description"],
)
