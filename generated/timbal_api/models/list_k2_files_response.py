# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListK2FilesResponse`."""

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
    from .k2_file import K2File


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListK2FilesResponse(Model, Page["K2File"]):
    """The JSON object `ListK2FilesResponse`."""

    files: builtins.list[K2File]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("files", "page_token", "next_page_token")


describe(
    ListK2FilesResponse,
    required=["files"],
    optional=["next_page_token"],
    nested={
        "files": ListOf(Ref("K2File")),
    },
)
