# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckConstraintView`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CheckConstraintView(Model):
    """The JSON object `CheckConstraintView`.

    Attributes:
        definition: Check expression exactly as the source database reports it.
    """

    definition: str
    name: str


describe(
    CheckConstraintView,
    required=["definition", "name"],
    optional=[],
)
