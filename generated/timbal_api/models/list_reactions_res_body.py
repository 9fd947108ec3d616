# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListReactionsResBody`."""

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
    from .reaction import Reaction


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListReactionsResBody(Model, Page["Reaction"]):
    """The JSON object `ListReactionsResBody`."""

    reactions: builtins.list[Reaction]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("reactions", "page_token", "next_page_token")


describe(
    ListReactionsResBody,
    required=["reactions"],
    optional=["next_page_token"],
    nested={
        "reactions": ListOf(Ref("Reaction")),
    },
)
