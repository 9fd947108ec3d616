# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListK2Response`."""

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
    from .k2_preview import K2Preview


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListK2Response(Model, Page["K2Preview"]):
    """The JSON object `ListK2Response`.

    Attributes:
        next_page_token: Cursor for the following page; `null` on the last one.
    """

    k2: builtins.list[K2Preview]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("k2", "page_token", "next_page_token")


describe(
    ListK2Response,
    required=["k2"],
    optional=["next_page_token"],
    nested={
        "k2": ListOf(Ref("K2Preview")),
    },
)
