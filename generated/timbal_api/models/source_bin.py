# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SourceBin`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SourceBin(Model):
    """The JSON object `SourceBin`."""

    interval_ends_at: int
    """End of the time bin, in epoch milliseconds."""

    interval_starts_at: int
    """Start of the time bin, in epoch milliseconds."""

    sources: builtins.list[_models.SourceCosts]
    """Spend in the time bin, by product surface."""


describe(
    SourceBin,
    required=["interval_ends_at", "interval_starts_at", "sources"],
    optional=[],
    fields={
        "sources": Field("sources", nested=ListOf(Ref("SourceCosts"))),
    },
)
