# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListMetricDefinitionsResBody`."""

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
    from .metric_definition_out import MetricDefinitionOut


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListMetricDefinitionsResBody(Model):
    """Metric definitions of an organisation."""

    definitions: builtins.list[MetricDefinitionOut]


describe(
    ListMetricDefinitionsResBody,
    required=["definitions"],
    optional=[],
    nested={
        "definitions": ListOf(Ref("MetricDefinitionOut")),
    },
)
