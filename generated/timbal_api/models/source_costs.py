# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SourceCosts`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SourceCosts(Model):
    """Spend of one product surface in a bin, also broken down by cost type."""

    costs: builtins.list[_models.SourceCost]
    """Breakdown by cost type."""

    credits: float
    """Spend in credits."""

    resource_type: str
    """Product surface that caused the spend: `app_run`, `composer`, `kb_query`, `kb_file_parsing`,
    `kb_file_embedding`, `transcription`, `message`, `ace_run`, `org_api_request` or `project_api_request`;
    `legacy` for records from before sources were tracked."""

    usd: float | None = UNSET
    """Spend in USD. `null` for surfaces priced in credits alone (`composer`, `kb_*`)."""


describe(
    SourceCosts,
    required=["costs", "credits", "resource_type"],
    optional=["usd"],
    fields={
        "costs": Field("costs", nested=ListOf(Ref("SourceCost"))),
    },
)
