# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PreviewLabelOut`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class PreviewLabelOut(Model):
    """What the definition would have recorded under one label.

    Attributes:
        count: Number of observations.
        label: `null` if `label_source` is `none`.
    """

    count: int
    max: float
    min: float
    sum: float
    label: str | None = UNSET


describe(
    PreviewLabelOut,
    required=["count", "max", "min", "sum"],
    optional=["label"],
)
