# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListK2PolicyAssignmentsResponse`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Page,
    PageFacts,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .k2_policy_assignment import K2PolicyAssignment


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListK2PolicyAssignmentsResponse(Model, Page["K2PolicyAssignment"]):
    """The JSON object `ListK2PolicyAssignmentsResponse`."""

    assignments: builtins.list[K2PolicyAssignment]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("assignments", "page_token", "next_page_token")


describe(
    ListK2PolicyAssignmentsResponse,
    required=["assignments"],
    optional=["next_page_token"],
    nested={
        "assignments": ListOf(Ref("K2PolicyAssignment")),
    },
)
