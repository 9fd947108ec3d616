# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PreviewSampleOut`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PreviewSampleOut(Model):
    """A span that matched, as an example to check the definition by eye."""

    run_id: int
    """Run the span belongs to."""

    span_name: str
    """Name of the span."""

    value: float
    """Value the span would contribute."""


describe(
    PreviewSampleOut,
    required=["run_id", "span_name", "value"],
    optional=[],
)
