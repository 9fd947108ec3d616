# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`VarEnv`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class VarEnv(Model):
    """The JSON object `VarEnv`."""

    color: str
    """Display color of the environment."""

    id: int
    """ID of the environment."""

    name: str
    """Name of the environment."""


describe(
    VarEnv,
    required=["color", "id", "name"],
    optional=[],
)
