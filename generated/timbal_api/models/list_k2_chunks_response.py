# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListK2ChunksResponse`."""

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
    from .k2_chunk_summary import K2ChunkSummary


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListK2ChunksResponse(Model, Page["K2ChunkSummary"]):
    """The JSON object `ListK2ChunksResponse`."""

    chunks: builtins.list[K2ChunkSummary]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("chunks", "page_token", "next_page_token")


describe(
    ListK2ChunksResponse,
    required=["chunks"],
    optional=["next_page_token"],
    nested={
        "chunks": ListOf(Ref("K2ChunkSummary")),
    },
)
