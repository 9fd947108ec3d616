# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgsResult`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListOrgsResult(Page["_models.OrgPreview"]):
    """The JSON object `ListOrgsResult`."""

    orgs: builtins.list[_models.OrgPreview]
    """The organizations."""

    next_page_token: str | None = UNSET
    """Token for the following page."""

    page_facts: ClassVar[PageFacts] = PageFacts("orgs", "page_token", "next_page_token")


describe(
    ListOrgsResult,
    required=["orgs"],
    optional=["next_page_token"],
    fields={
        "orgs": Field("orgs", nested=ListOf(Ref("OrgPreview"))),
    },
)
