# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SourceBin`."""

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
    from .source_costs import SourceCosts


@define(slots=False, eq=False, repr=False, kw_only=True)
class SourceBin(Model):
    """The JSON object `SourceBin`."""

    interval_ends_at: int
    interval_starts_at: int
    sources: builtins.list[SourceCosts]


describe(
    SourceBin,
    required=["interval_ends_at", "interval_starts_at", "sources"],
    optional=[],
    nested={
        "sources": ListOf(Ref("SourceCosts")),
    },
)
