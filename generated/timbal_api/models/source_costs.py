# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SourceCosts`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .source_cost import SourceCost


@define(slots=False, eq=False, repr=False, kw_only=True)
class SourceCosts(Model):
    """Spend of one product surface in a bin, also broken down by cost type.

    Attributes:
        costs: Breakdown by cost type.
        credits: Spend in credits.
        resource_type: Product surface that caused the spend: `app_run`, `composer`, `kb_query`, `kb_file_parsing`,
            `kb_file_embedding`, `transcription`, `message`, `ace_run`, `org_api_request` or `project_api_request`;
            `legacy` for records from before sources were tracked.
        usd: Spend in USD. `null` for surfaces priced in credits alone (`composer`, `kb_*`).
    """

    costs: builtins.list[SourceCost]
    credits: float
    resource_type: str
    usd: float | None = UNSET


describe(
    SourceCosts,
    required=["costs", "credits", "resource_type"],
    optional=["usd"],
    nested={
        "costs": ListOf(Ref("SourceCost")),
    },
)
