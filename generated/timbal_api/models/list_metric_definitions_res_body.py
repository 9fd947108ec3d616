# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListMetricDefinitionsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListMetricDefinitionsResBody(Model):
    """Metric definitions of an organization."""

    definitions: builtins.list[_models.MetricDefinitionOut]
    """The definitions."""


describe(
    ListMetricDefinitionsResBody,
    required=["definitions"],
    optional=[],
    fields={
        "definitions": Field("definitions", nested=ListOf(Ref("MetricDefinitionOut"))),
    },
)
