# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListReactionsResBody`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListReactionsResBody(Page["_models.Reaction"]):
    """The JSON object `ListReactionsResBody`."""

    reactions: builtins.list[_models.Reaction]
    """Reactions on this page."""

    next_page_token: str | None = UNSET
    """Token of the next page; `null` on the last page."""

    page_facts: ClassVar[PageFacts] = PageFacts("reactions", "page_token", "next_page_token")


describe(
    ListReactionsResBody,
    required=["reactions"],
    optional=["next_page_token"],
    fields={
        "reactions": Field("reactions", nested=ListOf(Ref("Reaction"))),
    },
)
