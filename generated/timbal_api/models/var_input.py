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
    type: _models.VarType
    value: str
    description: str | None = UNSET


describe(
    VarInput,
    required=["name", "type", "value"],
    optional=["description"],
)
