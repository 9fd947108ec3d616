# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`VarEnv`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class VarEnv(Model):
    """The JSON object `VarEnv`.

    Attributes:
        color: Display colour of the environment.
    """

    color: str
    id: int
    name: str


describe(
    VarEnv,
    required=["color", "id", "name"],
    optional=[],
)
