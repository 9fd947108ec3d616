# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListRestoresResponse`."""

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
    from .kb_restore_response import KbRestoreResponse


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListRestoresResponse(Model, Page["KbRestoreResponse"]):
    """The JSON object `ListRestoresResponse`."""

    restores: builtins.list[KbRestoreResponse]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("restores", "page_token", "next_page_token")


describe(
    ListRestoresResponse,
    required=["restores"],
    optional=["next_page_token"],
    nested={
        "restores": ListOf(Ref("KbRestoreResponse")),
    },
)
