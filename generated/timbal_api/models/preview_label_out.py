# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PreviewLabelOut`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PreviewLabelOut(Model):
    """The points that the definition would have recorded under one label."""

    count: int
    """Number of observations."""

    max: float
    """Largest value under the label."""

    min: float
    """Smallest value under the label."""

    sum: float
    """Sum of the values under the label."""

    label: str | None = UNSET
    """`null` if `label_source` is `none`."""


describe(
    PreviewLabelOut,
    required=["count", "max", "min", "sum"],
    optional=["label"],
)
