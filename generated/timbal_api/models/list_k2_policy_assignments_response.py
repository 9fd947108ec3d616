# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListK2PolicyAssignmentsResponse`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListK2PolicyAssignmentsResponse(Page["_models.K2PolicyAssignment"]):
    """The JSON object `ListK2PolicyAssignmentsResponse`."""

    assignments: builtins.list[_models.K2PolicyAssignment]
    """Assignments on this page."""

    next_page_token: str | None = UNSET
    """Token of the next page; `null` on the last page."""

    page_facts: ClassVar[PageFacts] = PageFacts("assignments", "page_token", "next_page_token")


describe(
    ListK2PolicyAssignmentsResponse,
    required=["assignments"],
    optional=["next_page_token"],
    fields={
        "assignments": Field("assignments", nested=ListOf(Ref("K2PolicyAssignment"))),
    },
)
