# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PreviewSampleOut`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PreviewSampleOut(Model):
    """A span that matched, as an example to check the definition by eye.

    Attributes:
        run_id: Run the span belongs to.
        value: Value the span would contribute.
    """

    run_id: int
    span_name: str
    value: float


describe(
    PreviewSampleOut,
    required=["run_id", "span_name", "value"],
    optional=[],
)
