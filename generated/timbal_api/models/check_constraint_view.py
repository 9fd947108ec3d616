# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckConstraintView`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CheckConstraintView(Model):
    """The JSON object `CheckConstraintView`."""

    definition: str
    """Check expression exactly as the source database reports it."""

    name: str
    """Name of the constraint."""


describe(
    CheckConstraintView,
    required=["definition", "name"],
    optional=[],
)
