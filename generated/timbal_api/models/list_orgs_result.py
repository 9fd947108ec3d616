# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgsResult`."""

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
    from .org_preview import OrgPreview


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListOrgsResult(Model, Page["OrgPreview"]):
    """The JSON object `ListOrgsResult`.

    Attributes:
        orgs: The organisations.
        next_page_token: Token for the following page.
    """

    orgs: builtins.list[OrgPreview]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("orgs", "page_token", "next_page_token")


describe(
    ListOrgsResult,
    required=["orgs"],
    optional=["next_page_token"],
    nested={
        "orgs": ListOf(Ref("OrgPreview")),
    },
)
