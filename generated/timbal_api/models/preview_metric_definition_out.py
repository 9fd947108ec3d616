# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PreviewMetricDefinitionOut`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .preview_label_out import PreviewLabelOut
    from .preview_sample_out import PreviewSampleOut


@define(slots=False, eq=False, repr=False, kw_only=True)
class PreviewMetricDefinitionOut(Model):
    """The JSON object `PreviewMetricDefinitionOut`.

    Attributes:
        labels: Aggregates by label, as they would be recorded. More than a few entries mean that `label_source`
            `span_name` meets too many different span names: each label adds one bucket per minute.
        observations: Spans that matched in all sampled runs.
        runs_matched: Sampled runs with at least one observation.
        runs_sampled: Runs examined; only runs that have a trace count.
        samples: Some of the matched spans.
    """

    labels: builtins.list[PreviewLabelOut]
    observations: int
    runs_matched: int
    runs_sampled: int
    samples: builtins.list[PreviewSampleOut]


describe(
    PreviewMetricDefinitionOut,
    required=["labels", "observations", "runs_matched", "runs_sampled", "samples"],
    optional=[],
    nested={
        "labels": ListOf(Ref("PreviewLabelOut")),
        "samples": ListOf(Ref("PreviewSampleOut")),
    },
)
