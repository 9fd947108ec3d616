# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PreviewMetricDefinitionOut`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class PreviewMetricDefinitionOut(Model):
    """The JSON object `PreviewMetricDefinitionOut`."""

    labels: builtins.list[_models.PreviewLabelOut]
    """Aggregates by label, as they would be recorded. More than a few entries mean that `label_source` `span_name`
    meets too many different span names. Each label adds one bucket per minute."""

    observations: int
    """Spans that matched in all sampled runs."""

    runs_matched: int
    """Sampled runs with at least one observation."""

    runs_sampled: int
    """Runs examined; only runs that have a trace count."""

    samples: builtins.list[_models.PreviewSampleOut]
    """Some of the matched spans."""


describe(
    PreviewMetricDefinitionOut,
    required=["labels", "observations", "runs_matched", "runs_sampled", "samples"],
    optional=[],
    fields={
        "labels": Field("labels", nested=ListOf(Ref("PreviewLabelOut"))),
        "samples": Field("samples", nested=ListOf(Ref("PreviewSampleOut"))),
    },
)
